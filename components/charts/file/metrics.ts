/** Widths of Source Sans 3 in thousandths of the font size, for the characters from space to tilde. */
const widths = {
  400: "200 289 426 497 497 824 609 249 303 303 418 497 249 311 249 350 497 497 497 497 497 497 497 497 497 497 249 249 497 497 497 425 847 543 588 571 615 527 494 617 652 263 479 579 486 727 647 664 566 664 569 534 536 645 515 786 513 476 539 303 350 303 497 500 542 504 553 456 555 496 292 504 544 246 247 495 255 829 547 542 555 555 347 419 338 544 467 719 446 467 425 303 241 303 497",
  600: "200 315 482 513 513 841 639 275 324 324 438 513 275 322 275 344 513 513 513 513 513 513 513 513 513 513 275 275 513 513 513 444 875 558 597 576 625 538 510 628 663 282 494 597 502 745 657 674 582 674 592 545 546 655 536 800 541 501 540 324 344 324 513 500 549 516 563 462 564 507 317 520 558 262 263 522 271 843 560 549 564 564 373 431 361 556 495 748 481 495 443 324 255 324 513",
};
const tables = { 400: widths[400].split(" ").map(Number), 600: widths[600].split(" ").map(Number) };
const others: Record<string, number> = {
  "—": 800,
  "…": 948,
  œ: 839,
  Œ: 847,
  "\u202f": 120,
  "\u00a0": 200,
  "’": 260,
  "·": 249,
};

export type Weight = 400 | 600;

/** Returns the width of a text in pixels: the sum of its letters; accents add nothing. */
export function textWidth(text: string, size: number, weight: Weight = 400): number {
  let sum = 0;
  for (const letter of text.normalize("NFC")) {
    const base = letter.codePointAt(0) ?? 0;
    const plain = base > 126 ? (letter.normalize("NFD").codePointAt(0) ?? 0) : base;
    sum += others[letter] ?? tables[weight][plain - 32] ?? 500;
  }
  return (sum * size) / 1000;
}

/** Breaks a text at spaces into lines of at most `width` pixels; a word longer than that has a line of its own. */
export function wrap(text: string, size: number, width: number, weight: Weight = 400): string[] {
  const lines: string[] = [];
  for (const word of text.split(/[ \n]+/).filter(Boolean)) {
    const last = lines.at(-1);
    const longer = `${last} ${word}`;
    if (last !== undefined && textWidth(longer, size, weight) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** Breaks a text as `wrap` does, into lines of about the same width, so that no word is left alone. */
export function balance(text: string, size: number, width: number, weight: Weight = 400): string[] {
  const widest = wrap(text, size, width, weight);
  let best = widest;
  for (let narrower = width * 0.95; narrower > width * 0.5; narrower -= width * 0.05) {
    const lines = wrap(text, size, narrower, weight);
    if (lines.length > widest.length) break;
    best = lines;
  }
  return best;
}

/** Cuts a text to a width, with dots for what is left out. */
export function cut(text: string, size: number, width: number, weight: Weight = 400): string {
  if (textWidth(text, size, weight) <= width) return text;
  let end = text.length;
  while (end > 1 && textWidth(`${text.slice(0, end)}…`, size, weight) > width) end--;
  return `${text.slice(0, end).trimEnd()}…`;
}
