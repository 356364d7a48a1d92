type Place = readonly [x: number, y: number];

type DotWorldProps = {
  label: string;
  width: number;
  height: number;
  /** One point for each country and area: all of one size, whatever theirs. */
  dots: readonly Place[];
  centre: Place;
};

/** Where a country lies: the world as one dot for each country or area, and a ring around this one. Large and small look alike. */
export function DotWorld({ label, width, height, dots, centre: [x, y] }: DotWorldProps) {
  return (
    <svg className="chart dot-world" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
      <path d={dots.map(([dotX, dotY]) => `M${Math.round(dotX)} ${Math.round(dotY)}h0`).join("")} />
      <circle cx={x} cy={y} r="46" />
      <path className="here" d={`M${x} ${y}h0`} />
    </svg>
  );
}
