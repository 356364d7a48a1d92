import type { Weight } from "./metrics";

type LineProps = {
  x: number;
  y: number;
  size?: number;
  weight?: Weight;
  fill?: string;
  anchor?: "start" | "middle" | "end";
  /** Colour of the ground, drawn round the letters where they stand on a drawing. */
  halo?: string;
  children: string;
};

/** One line of text, its baseline at `y`. */
export function Line({ x, y, size = 13, weight = 400, fill = "var(--ink)", anchor, halo, children }: LineProps) {
  const place = {
    x: round(x),
    y: round(y),
    fontSize: size,
    fontWeight: weight === 400 ? undefined : weight,
    textAnchor: anchor,
  };
  return (
    <text
      {...place}
      fill={fill}
      {...(halo ? { paintOrder: "stroke", stroke: halo, strokeWidth: 3, strokeLinejoin: "round" } : {})}
    >
      {children}
    </text>
  );
}

/** Lines below each other, the first baseline at `y`. */
export function Lines({ lines, leading, ...line }: Omit<LineProps, "children"> & { lines: string[]; leading: number }) {
  const placed = lines.map((text, index) => ({ text, y: line.y + index * leading }));
  return placed.map(({ text, y }) => (
    <Line key={y} {...line} y={y}>
      {text}
    </Line>
  ));
}

export function round(value: number): number {
  return Math.round(value * 100) / 100;
}
