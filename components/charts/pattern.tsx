/**
 * The fills of the atlas: colour and pattern together, so that classes stay apart in grey print and for every eye.
 * A tile is measured in CSS pixels of the drawn figure.
 */
export type Fill = {
  /** Ground colour, a token. */
  ground: string;
  /** Marks over the ground, a path in a tile; absent for a solid fill. */
  mark?: { tile: number; path: string; stroke?: string; fill?: string; width?: number };
};

/** A round dot as a path. */
function dot(x: number, y: number, radius: number): string {
  return `M${x - radius} ${y}a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0 ${-2 * radius} 0z`;
}

/** Lines at 45° that meet at the tile's corners: the short strokes keep the corners whole. */
function slash(tile: number): string {
  return `M-1 1l2 -2M0 ${tile}L${tile} 0M${tile - 1} ${tile + 1}l2 -2`;
}
function backslash(tile: number): string {
  return `M-1 ${tile - 1}l2 2M0 0l${tile} ${tile}M${tile - 1} -1l2 2`;
}

export const fills = {
  "activities-1": {
    ground: "seq-1",
    mark: { tile: 5, path: dot(1.25, 1.25, 0.62) + dot(3.75, 3.75, 0.62), fill: "seq-1-mark" },
  },
  "activities-2": { ground: "seq-2", mark: { tile: 5, path: slash(5), stroke: "seq-2-mark", width: 0.6 } },
  "activities-3": { ground: "seq-3" },
  "activities-4": { ground: "seq-4", mark: { tile: 5, path: dot(2.5, 2.5, 0.6), fill: "seq-4-mark" } },
  none: { ground: "land" },
  "not-a-member": { ground: "paper", mark: { tile: 5, path: backslash(5), stroke: "edge", width: 0.7 } },
  "no-information": { ground: "paper", mark: { tile: 7, path: dot(3.5, 3.5, 0.7), fill: "edge" } },
  "in-force": { ground: "done" },
  "not-yet-in-force": { ground: "doing", mark: { tile: 6, path: slash(6), stroke: "doing-mark", width: 1 } },
  "in-force-unknown": {
    ground: "paper",
    mark: { tile: 6, path: `${slash(6)}${backslash(6)}`, stroke: "doing-mark", width: 0.9 },
  },
  "registered-unknown": { ground: "paper", mark: { tile: 5, path: "M0 2.5h5", stroke: "doing-mark", width: 0.9 } },
  signed: {
    ground: "seq-1",
    mark: { tile: 5, path: dot(1.25, 1.25, 0.62) + dot(3.75, 3.75, 0.62), fill: "seq-1-mark" },
  },
  denounced: { ground: "grey-2", mark: { tile: 6, path: `${slash(6)}${backslash(6)}`, stroke: "paper", width: 0.8 } },
  completed: { ground: "done" },
  ongoing: { ground: "doing", mark: { tile: 6, path: slash(6), stroke: "doing-mark", width: 1 } },
  planned: {
    ground: "plan",
    mark: { tile: 5, path: dot(1.25, 1.25, 0.62) + dot(3.75, 3.75, 0.62), fill: "plan-mark" },
  },
  region: { ground: "grey-2", mark: { tile: 4, path: "M0 2h4", stroke: "paper", width: 0.8 } },
  // Only there to tell it from land without a fact: as quiet as a pattern can be.
  outside: { ground: "paper", mark: { tile: 10, path: dot(5, 5, 0.6), fill: "edge" } },
  elsewhere: { ground: "grey-2", mark: { tile: 4, path: "M0 2h4", stroke: "paper", width: 0.8 } },
  funded: { ground: "done" },
  "donor-country": { ground: "land" },
  member: { ground: "done" },
  "member-possible": {
    ground: "paper",
    mark: { tile: 6, path: `${slash(6)}${backslash(6)}`, stroke: "doing-mark", width: 0.9 },
  },
  "member-other": {
    ground: "seq-1",
    mark: { tile: 5, path: dot(1.25, 1.25, 0.62) + dot(3.75, 3.75, 0.62), fill: "seq-1-mark" },
  },
  "member-former": { ground: "grey-2", mark: { tile: 6, path: backslash(6), stroke: "paper", width: 0.9 } },
  "member-a": { ground: "done" },
  "member-b": { ground: "doing", mark: { tile: 6, path: slash(6), stroke: "doing-mark", width: 1 } },
  "member-c": {
    ground: "plan",
    mark: { tile: 5, path: dot(1.25, 1.25, 0.62) + dot(3.75, 3.75, 0.62), fill: "plan-mark" },
  },
  "member-two": {
    ground: "seq-2",
    mark: { tile: 7, path: `${slash(7)}${backslash(7)}`, stroke: "seq-2-mark", width: 0.9 },
  },
  "member-three": { ground: "seq-4", mark: { tile: 5, path: dot(2.5, 2.5, 0.6), fill: "seq-4-mark" } },
} as const satisfies Record<string, Fill>;

export type FillName = keyof typeof fills;

/**
 * The patterns of a drawing and the rules that give each class its fill. `id` keeps several drawings on a page apart.
 * Classes are `fill-<name>` and work inside this drawing only.
 */
export function Fills({ id, names }: { id: string; names: readonly FillName[] }) {
  const patterned = names.filter((name) => "mark" in fills[name]);
  const rules = names.map((name) => `#${id} .fill-${name}{fill:${paintOf(`${id}-${name}`, fills[name])}}`);
  return (
    <defs>
      <style>{rules.join("")}</style>
      {patterned.map((name) => (
        <FillPattern key={name} id={`${id}-${name}`} fill={fills[name]} />
      ))}
    </defs>
  );
}

/** What a shape of a fill is painted with; `id` is that of the fill's pattern. */
export function paintOf(id: string, { ground, mark }: Fill): string {
  return mark ? `url(#${id})` : `var(--${ground})`;
}

/** The pattern of a fill; nothing where it is solid. `scale` enlarges it where units are not CSS pixels. */
export function FillPattern({ id, fill: { ground, mark }, scale = 1 }: { id: string; fill: Fill; scale?: number }) {
  if (!mark) return null;
  return (
    <pattern
      id={id}
      width={mark.tile}
      height={mark.tile}
      patternUnits="userSpaceOnUse"
      patternTransform={scale === 1 ? undefined : `scale(${scale})`}
    >
      <path d={`M0 0h${mark.tile}v${mark.tile}h${-mark.tile}z`} fill={`var(--${ground})`} />
      <path
        d={mark.path}
        fill={mark.fill ? `var(--${mark.fill})` : "none"}
        stroke={mark.stroke && `var(--${mark.stroke})`}
        strokeWidth={mark.width}
      />
    </pattern>
  );
}
