/** Labels as the server wrote them, where a script has added to them. */
const written = new WeakMap<Element, string>();

/** What a mark says of its country, without its place among the others: "Fiji: not party to C97". */
export function factOf(mark: Element): string {
  return written.get(mark) ?? mark.getAttribute("aria-label") ?? "";
}

/** Adds words to what a mark says, once. */
export function addToFact(mark: Element, words: string): void {
  if (written.has(mark)) return;
  const fact = factOf(mark);
  written.set(mark, fact);
  // French writes a narrow space before the semicolon, as before the colon that stands in the label already.
  const gap = fact.includes("\u202f:") ? "\u202f" : "";
  mark.setAttribute("aria-label", `${fact}${gap}; ${words}`);
}
