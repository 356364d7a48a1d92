import type { Reader } from "@/data/messages/reader";
import type { Figure } from "@/data/schema";

/** Units of figures that name or order something and count nothing. */
const naming = new Set(["Conference session", "edition", "paragraph number", "year"]);

/** Whether a figure of a report counts something; years, sessions and ordinals do not. */
export function isCount({ unit }: Figure): boolean {
  return !naming.has(unit.en);
}

/** The value of a figure as text; a year or a number that names something is not grouped in thousands. */
export function figureValue({ number }: Reader, figure: Figure): string {
  return isCount(figure) ? number(figure.value) : String(figure.value);
}
