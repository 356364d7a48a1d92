/** What a piece of markup has that a selector can name. */
type Names = { classes: Set<string>; ids: Set<string>; tags: Set<string> };

function namesIn(markup: string): Names {
  const all = (pattern: RegExp) =>
    new Set([...markup.matchAll(pattern)].flatMap(([, names = ""]) => names.split(/\s+/)));
  return { classes: all(/ class="([^"]*)"/g), ids: all(/ id="([^"]*)"/g), tags: all(/<([a-z][\w-]*)/gi) };
}

/** Splits a style sheet at its top level into rules: what stands before the braces, and what stands in them. */
function rulesOf(css: string): { head: string; body: string }[] {
  const rules: { head: string; body: string }[] = [];
  const text = css.replace(/\/\*[\s\S]*?\*\//g, "");
  for (let at = 0; ; ) {
    const open = text.indexOf("{", at);
    if (open < 0) return rules;
    let close = open + 1;
    for (let depth = 1; depth > 0 && close < text.length; close++)
      depth += text[close] === "{" ? 1 : text[close] === "}" ? -1 : 0;
    rules.push({ head: text.slice(at, open).trim(), body: text.slice(open + 1, close - 1).trim() });
    at = close;
  }
}

/** Whether a selector can match: what it negates or asks of state is left aside. */
function canMatch(selector: string, { classes, ids, tags }: Names): boolean {
  const plain = selector.replace(/:(not|is|where|has)\([^)]*\)/g, "").replace(/\[[^\]]*\]|::?[\w-]+(\([^)]*\))?/g, "");
  const has = (pattern: RegExp, known: Set<string>) =>
    [...plain.matchAll(pattern)].every(([, name = ""]) => known.has(name));
  return has(/\.([\w-]+)/g, classes) && has(/#([\w-]+)/g, ids) && has(/(?:^|[\s>+~])([a-z][\w-]*)/gi, tags);
}

/** Returns the rules of a style sheet that a piece of markup can use; the drawing of a page then looks the same without its page. */
export function usedRules(css: string, markup: string, names = namesIn(markup)): string {
  return rulesOf(css)
    .flatMap(({ head, body }) => {
      if (head.startsWith("@")) {
        const inner = usedRules(body, markup, names);
        return inner ? [`${head}{${inner}}`] : [];
      }
      const selectors = head.split(/,(?![^(]*\))/).filter((selector) => canMatch(selector.trim(), names));
      return selectors.length > 0
        ? [`${selectors.map((selector) => selector.trim()).join(",")}{${body.replace(/\s+/g, " ")}}`]
        : [];
    })
    .join("");
}
