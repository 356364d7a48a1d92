// JSON.parse names no position for many faults, and its wording differs between versions of Node.

class Fault {
  constructor(
    readonly position: number,
    readonly expected: string,
  ) {}
}

const blank = /[ \t\n\r]*/y;
const scalar =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: JSON forbids them in strings
  /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;

/** A reader that knows only where JSON stops being JSON. */
function scan(text: string): void {
  let at = 0;
  const match = (pattern: RegExp): string | null => {
    pattern.lastIndex = at;
    const found = pattern.exec(text)?.[0];
    if (found === undefined) return null;
    at += found.length;
    return found;
  };
  const next = (): string => {
    match(blank);
    return text[at] ?? "";
  };
  const take = (wanted: string, expected: string): void => {
    if (next() !== wanted) throw new Fault(at, expected);
    at += 1;
  };
  const list = (close: string, item: () => void): void => {
    at += 1;
    if (next() === close) {
      at += 1;
      return;
    }
    for (;;) {
      item();
      if (next() === close) break;
      take(",", `a comma or ${close}`);
    }
    at += 1;
  };
  const value = (): void => {
    const first = next();
    if (first === "[") list("]", value);
    else if (first === "{") list("}", member);
    else if (match(scalar) === null) throw new Fault(at, first === '"' ? "a complete string" : "a value");
  };
  const member = (): void => {
    if (next() !== '"') throw new Fault(at, "a field name");
    if (match(scalar) === null) throw new Fault(at, "a complete string");
    take(":", "a colon");
    value();
  };
  value();
  if (next() !== "") throw new Fault(at, "the end of the file");
}

/** Where a text stops being JSON: `line 2, column 17, where a value should stand`; null for JSON. */
export function jsonFault(text: string): string | null {
  try {
    scan(text);
    return null;
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    const before = text.slice(0, error.position).split("\n");
    const column = (before.at(-1) ?? "").length + 1;
    const end = error.position >= text.length ? " (end of the file)" : "";
    return `line ${before.length}, column ${column}${end}, where ${error.expected} should stand`;
  }
}
