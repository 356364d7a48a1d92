export type Point = [x: number, y: number];

/** Reads the closed rings of a path of relative whole-number lines, as the build of the geometry writes it ("M12 3l4 5-2 3zm…z"). */
export function readPath(path: string): Point[][] {
  const rings: Point[][] = [];
  let start: Point = [0, 0];
  for (const part of path.split("z").filter(Boolean)) {
    const numbers = (part.match(/-?\d+/g) ?? []).map(Number);
    const absolute = part.startsWith("M");
    let at: Point = [(absolute ? 0 : start[0]) + (numbers[0] ?? 0), (absolute ? 0 : start[1]) + (numbers[1] ?? 0)];
    start = at;
    const ring: Point[] = [at];
    for (let index = 2; index + 1 < numbers.length; index += 2) {
      at = [at[0] + (numbers[index] ?? 0), at[1] + (numbers[index + 1] ?? 0)];
      ring.push(at);
    }
    ring.push(start);
    rings.push(ring);
  }
  return rings;
}
