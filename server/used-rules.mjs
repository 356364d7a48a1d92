/** What a piece of markup has that a selector can name. */
function namesIn(markup) {
  const all = (pattern) => new Set([...markup.matchAll(pattern)].flatMap(([, names = ""]) => names.split(/\s+/)));
  return { classes: all(/ class="([^"]*)"/g), ids: all(/ id="([^"]*)"/g), tags: all(/<([a-z][\w-]*)/gi) };
}

/**
 * Splits a style sheet into its rules: what stands before the braces (`head`), and what stands in them, a text (`body`) or, of
 * a group such as `@media`, rules again (`rules`).
 */
export function rulesOf(css) {
  const rules = [];
  const text = css.replace(/\/\*[\s\S]*?\*\//g, "");
  for (let at = 0; ; ) {
    const open = text.indexOf("{", at);
    if (open < 0) return rules;
    let close = open + 1;
    for (let depth = 1; depth > 0 && close < text.length; close++)
      depth += text[close] === "{" ? 1 : text[close] === "}" ? -1 : 0;
    const head = text.slice(at, open).trim();
    const body = text.slice(open + 1, close - 1).trim();
    rules.push(body.includes("{") ? { head, rules: rulesOf(body) } : { head, body: body.replace(/\s+/g, " ") });
    at = close;
  }
}

/** Whether a selector can match: what it negates or asks of state is left aside. */
function canMatch(selector, { classes, ids, tags }) {
  const plain = selector.replace(/:(not|is|where|has)\([^)]*\)/g, "").replace(/\[[^\]]*\]|::?[\w-]+(\([^)]*\))?/g, "");
  const has = (pattern, known) => [...plain.matchAll(pattern)].every(([, name = ""]) => known.has(name));
  return has(/\.([\w-]+)/g, classes) && has(/#([\w-]+)/g, ids) && has(/(?:^|[\s>+~])([a-z][\w-]*)/gi, tags);
}

/** Returns, as a style sheet, those of some rules that a piece of markup can use: alone, it then looks as it does in its page. */
export function usedRules(rules, markup, names = namesIn(markup)) {
  return rules
    .map(({ head, body, rules: group }) => {
      if (group) {
        const inner = usedRules(group, markup, names);
        return inner && `${head}{${inner}}`;
      }
      // A font, a sheet of paper: no selector stands before it.
      if (head.startsWith("@")) return `${head}{${body}}`;
      const selectors = head.split(/,(?![^(]*\))/).map((selector) => selector.trim());
      const used = selectors.filter((selector) => canMatch(selector, names));
      return used.length > 0 ? `${used.join(",")}{${body}}` : "";
    })
    .join("");
}
