import type { ReactNode } from "react";

/** The room of a drawing: its width in pixels and, where the file has a fixed size, the most that it may be high. */
export type Room = { width: number; height?: number };

/** What was drawn from (0, 0), and how high it is in pixels. */
export type Drawn = { node: ReactNode; height: number };
