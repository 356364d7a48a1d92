import { type FillName, FillPattern, fills, paintOf } from "../pattern";

/** How a class is painted in a file: its pattern or its colour, as a presentation attribute that every renderer knows. */
export function paint(name: FillName, scope = "fill"): string {
  return paintOf(`${scope}-${name}`, fills[name]);
}

/** The patterns of some classes. `scale` is how many units of the drawing make one pixel. */
export function Patterns({
  names,
  scope = "fill",
  scale = 1,
}: {
  names: Iterable<FillName>;
  scope?: string;
  scale?: number;
}) {
  return (
    <defs>
      {[...new Set(names)].map((name) => (
        <FillPattern key={name} id={`${scope}-${name}`} fill={fills[name]} scale={scale} />
      ))}
    </defs>
  );
}
