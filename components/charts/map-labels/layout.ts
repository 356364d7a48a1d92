export type Rect = { x0: number; y0: number; x1: number; y1: number };
export type View = [x: number, y: number, width: number, height: number];

/** A country to name: where its label's line ends, and the ground that no label may cover. */
export type LabelSource = { id: string; text: string; at: [x: number, y: number]; bounds: Rect };

/** A label in the units of the map: where its text begins, and the two ends of its line. */
export type PlacedLabel = {
  id: string;
  text: string;
  x: number;
  y: number;
  anchor: "start" | "end";
  line: [number, number, number, number];
};

/** Width of a letter and height of a line, as shares of the font size. */
const letter = 0.6;
const lineHeight = 1.3;

/**
 * The part of a map around some boxes, with room for labels, at a fixed ratio of width to height. `limit` is the whole map:
 * the view never leaves it, and is never narrower than `least`.
 */
export function viewAround(
  boxes: readonly Rect[],
  limit: { width: number; height: number },
  ratio = 4 / 3,
  least = 260,
): View {
  const x0 = Math.min(...boxes.map((box) => box.x0));
  const x1 = Math.max(...boxes.map((box) => box.x1));
  const y0 = Math.min(...boxes.map((box) => box.y0));
  const y1 = Math.max(...boxes.map((box) => box.y1));
  const wanted = Math.max(least, (x1 - x0) * 1.45, (y1 - y0) * 1.18 * ratio);
  const width = Math.round(Math.min(wanted, limit.width, limit.height * ratio));
  const height = Math.round(width / ratio);
  const inside = (middle: number, size: number, whole: number) =>
    Math.round(Math.min(Math.max(0, middle - size / 2), whole - size));
  return [inside((x0 + x1) / 2, width, limit.width), inside((y0 + y1) / 2, height, limit.height), width, height];
}

function overlaps(a: Rect, b: Rect): boolean {
  return a.x0 < b.x1 && b.x0 < a.x1 && a.y0 < b.y1 && b.y0 < a.y1;
}

/**
 * Puts each label beside its country: to the left or right, level with it or a little higher or lower, at the nearest place
 * that covers neither a named country nor another label nor the edge. A label without such a place is left out: the table
 * names every country.
 */
export function placeLabels(
  sources: readonly LabelSource[],
  [vx, vy, width, height]: View,
  fontSize: number,
): PlacedLabel[] {
  const taken: Rect[] = sources.map(({ bounds }) => bounds);
  const gap = fontSize * 0.9;
  return sources.flatMap(({ id, text, at: [cx, cy], bounds }) => {
    const wide = text.length * letter * fontSize;
    const tall = lineHeight * fontSize;
    const candidates = [0, 1, 2, 3, 4].flatMap((step) =>
      [0, -1, 1, -2, 2, -3, 3].flatMap((rise) =>
        (["end", "start"] as const).map((anchor) => {
          const x = anchor === "end" ? bounds.x0 - gap * (1 + step) : bounds.x1 + gap * (1 + step);
          return {
            anchor,
            x,
            y: cy + rise * tall * 0.75,
            cost: step * 2 + Math.abs(rise) * 3 + (anchor === "start" ? 0.5 : 0),
          };
        }),
      ),
    );
    const free = candidates
      .toSorted((a, b) => a.cost - b.cost)
      .find(({ anchor, x, y }) => {
        const rect = rectOf(anchor, x, y, wide, tall);
        const inside = rect.x0 > vx + 4 && rect.x1 < vx + width - 4 && rect.y0 > vy + 4 && rect.y1 < vy + height - 4;
        return inside && !taken.some((other) => overlaps(rect, other));
      });
    if (!free) return [];
    const { anchor, x, y } = free;
    taken.push(rectOf(anchor, x, y, wide, tall));
    const end = anchor === "end" ? x + gap * 0.3 : x - gap * 0.3;
    return [
      { id, text, anchor, x, y: y + fontSize * 0.34, line: [end, y, cx, cy] as [number, number, number, number] },
    ];
  });
}

function rectOf(anchor: "start" | "end", x: number, y: number, wide: number, tall: number): Rect {
  return {
    x0: anchor === "end" ? x - wide : x,
    x1: anchor === "end" ? x : x + wide,
    y0: y - tall / 2,
    y1: y + tall / 2,
  };
}
