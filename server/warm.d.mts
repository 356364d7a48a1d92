import type { Server } from "node:http";

export const firsts: string[];
export function warm(server: Server): Promise<void>;
