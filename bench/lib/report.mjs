import { mkdirSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { join } from "node:path";

const folder = "test-results";

/**
 * Gathers what was measured, prints it as it comes, and writes test-results/bench.json and bench.md.
 *
 * A value is `{ value, digits, unit, most, least, counts }`: `most` and `least` are the bounds that are wanted. Only a bound that
 * `counts` (bytes, requests, ratios measured in one run) makes the bench fail: times alone depend on the machine.
 */
export class Report {
  #parts = [];

  part(id, title) {
    console.log(`\n=== ${title} ===\n`);
    this.#parts.push({ id, title, entries: [] });
  }

  /** One thing measured, on a line of its own. */
  line(what, measured) {
    this.#add({ kind: "line", what, ...measured, ok: isGood(measured) });
    console.log(
      `${verdict(measured)}  ${what.padEnd(66)} ${shown(measured).padStart(12)}   ${wanted(measured)}`.trimEnd(),
    );
  }

  note(text) {
    this.#add({ kind: "note", text });
    console.log(`      ${text}`);
  }

  /** Things of one kind side by side. `columns` are headings; each row is a name and one value (or null) for each column. */
  table(head, columns, rows) {
    const judged = rows.map(([name, ...values]) => ({ name, values: values.map(toValue) }));
    const ok = judged.every(({ values }) => values.every(isGood));
    this.#add({ kind: "table", head, columns, rows: judged, ok });
    const nameWidth = Math.max(head.length, ...judged.map(({ name }) => name.length));
    const widths = columns.map((column, index) =>
      Math.max(column.length, ...judged.map(({ values }) => marked(values[index]).length)),
    );
    console.log(
      `      ${[head.padEnd(nameWidth), ...columns.map((text, at) => text.padStart(widths[at]))].join("  ")}`,
    );
    for (const { name, values } of judged) {
      const cells = values.map((value, at) => marked(value).padStart(widths[at]));
      console.log(`${rowVerdict(values)}  ${[name.padEnd(nameWidth), ...cells].join("  ")}`);
    }
  }

  /** What a bound that counts says no to, as text. */
  get misses() {
    return this.#parts.flatMap(({ entries }) =>
      entries.flatMap((entry) => {
        if (entry.kind === "line")
          return isFailure(entry) ? [`${entry.what}: ${shown(entry)}, wanted ${wanted(entry)}`] : [];
        if (entry.kind !== "table") return [];
        return entry.rows.flatMap(({ name, values }) =>
          values.flatMap((value, at) =>
            isFailure(value) ? [`${name}, ${entry.columns[at]}: ${shown(value)}, wanted ${wanted(value)}`] : [],
          ),
        );
      }),
    );
  }

  write(about) {
    mkdirSync(folder, { recursive: true });
    const machine = { node: process.version, processor: cpus()[0]?.model ?? "", cores: cpus().length };
    const whole = { date: new Date().toISOString(), ...machine, ...about, misses: this.misses, parts: this.#parts };
    writeFileSync(join(folder, "bench.json"), `${JSON.stringify(whole, null, 2)}\n`);
    writeFileSync(join(folder, "bench.md"), markdownOf(whole));
  }

  #add(entry) {
    this.#parts.at(-1).entries.push(entry);
  }
}

function toValue(value) {
  return value !== null && typeof value === "object" ? value : { value };
}

/** A bound may be judged by whoever measured: `ok`, with the bound in words (`wanted`). */
function isGood({ value, most, least, ok }) {
  if (ok !== undefined) return ok;
  if (most === undefined && least === undefined) return true;
  if (typeof value !== "number") return false;
  return (most === undefined || value <= most) && (least === undefined || value >= least);
}

const isFailure = (measured) => Boolean(measured.counts) && !isGood(measured);

const hasBound = ({ most, least, wanted }) => most !== undefined || least !== undefined || wanted !== undefined;

function verdict(measured) {
  if (!hasBound(measured)) return "    ";
  return isGood(measured) ? "ok  " : "miss";
}

function rowVerdict(values) {
  const bound = values.filter(hasBound);
  if (bound.length === 0) return "    ";
  return bound.every(isGood) ? "ok  " : "miss";
}

function shown({ value, digits = 0, unit = "" }) {
  if (value === null || value === undefined) return "–";
  return `${typeof value === "number" ? value.toFixed(digits) : value}${unit}`;
}

/** A cell of a table; one that misses its bound carries a mark. */
const marked = (measured) => `${shown(measured)}${isGood(measured) ? "" : "!"}`;

function wanted({ most, least, unit = "", wanted: words }) {
  if (words !== undefined) return words;
  return [
    least === undefined ? "" : `≥ ${least}${unit}`,
    most === undefined ? "" : `≤ ${Number(most.toFixed(3))}${unit}`,
  ]
    .filter(Boolean)
    .join(", ");
}

function markdownOf({ date, node, processor, cores, browser, parts }) {
  const about = `Measured on ${date.slice(0, 10)} with Node ${node.slice(1)}, ${browser} on ${cores} × ${processor}.`;
  const row = (cells) => `| ${cells.join(" | ")} |`;
  const rule = (count) => row(["---", ...Array(count - 1).fill("--:")]);
  const sections = parts.map(({ title, entries }) => {
    const lines = entries.filter(({ kind }) => kind === "line");
    const texts = [`## ${title}`];
    if (lines.length > 0)
      texts.push(
        [
          row(["measured", "value", "wanted", ""]),
          rule(4),
          ...lines.map((line) => row([line.what, shown(line), wanted(line), verdict(line).trim()])),
        ].join("\n"),
      );
    for (const { kind, head, columns, rows } of entries)
      if (kind === "table")
        texts.push(
          [
            row([head, ...columns]),
            rule(columns.length + 1),
            ...rows.map(({ name, values }) => row([name, ...values.map(marked)])),
          ].join("\n"),
        );
    texts.push(...entries.filter(({ kind }) => kind === "note").map(({ text }) => text));
    return texts.join("\n\n");
  });
  return `${[about, ...sections].join("\n\n")}\n`;
}
