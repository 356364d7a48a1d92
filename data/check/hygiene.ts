import { fileOf, isRawRow, type Problem, recordKey, show } from "./problem";

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for
const control = /[\u0000-\u001f\u007f-\u009f\u200b\u2028-\u202e\u2066-\u2069\ufeff]/;

function fault(text: string): string | null {
  if (control.test(text)) return "no control character";
  if (text.includes("\ufffd")) return "no replacement character (the file was read in a wrong encoding)";
  if (/<[a-z/!]/i.test(text)) return "plain text without markup";
  if (text !== text.trim()) return "no blank at either end";
  if (text !== text.normalize("NFC")) return "text in Unicode form NFC";
  return null;
}

type Found = { field: string; text: string; expected: string };

function walk(value: unknown, field: string, found: Found[]): void {
  if (typeof value === "string") {
    const expected = fault(value);
    if (expected) found.push({ field, text: value, expected });
  } else if (Array.isArray(value)) {
    value.forEach((item, index) => {
      walk(item, `${field}[${index}]`, found);
    });
  } else if (isRawRow(value)) {
    for (const [key, item] of Object.entries(value)) walk(item, field ? `${field}.${key}` : key, found);
  }
}

/** Texts that would look wrong or could break a page. */
export function checkHygiene(id: string, raw: unknown): Problem[] {
  if (!isRawRow(raw)) return [];
  const rows = Array.isArray(raw.rows) ? raw.rows : [];
  const records: [string, unknown][] = [
    ["meta", raw.meta],
    ...rows.map((row: unknown, index): [string, unknown] => [recordKey(id, row, index), row]),
  ];
  return records.flatMap(([record, value]) => {
    const found: Found[] = [];
    walk(value, "", found);
    return found.map(({ field, text, expected }) => ({
      file: fileOf(id),
      record,
      field,
      found: show(text),
      expected,
    }));
  });
}
