/**
 * Splits a style sheet into its rules: what stands before the braces (`head`), and what stands in them, a text (`body`) or, of
 * a group such as `@media`, rules again (`rules`). Of a rule for elements, `selectors` say what they need.
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
    rules.push(
      body.includes("{")
        ? { head, rules: rulesOf(body) }
        : { head, body: body.replace(/\s+/g, " "), ...(!head.startsWith("@") && { selectors: selectorsOf(head) }) },
    );
    at = close;
  }
}

/** The selectors of a list, each with the names that an element or those around it must have for it to match. */
function selectorsOf(list) {
  const texts = [""];
  let depth = 0;
  for (const letter of list) {
    depth += letter === "(" ? 1 : letter === ")" ? -1 : 0;
    if (letter === "," && depth === 0) texts.push("");
    else texts[texts.length - 1] += letter;
  }
  return texts.map((text) => ({ text: text.trim(), ...needsOf(text) }));
}

/** What a selector cannot match without. What it asks of attributes, state, kin and alternatives is left aside. */
function needsOf(selector) {
  let plain = selector.replace(/\[[^\]]*\]/g, "");
  for (let before = ""; before !== plain; ) {
    before = plain;
    plain = plain.replace(/:[\w-]+\([^()]*\)/g, "");
  }
  plain = plain.replace(/::?[\w-]+/g, "");
  const all = (pattern) => [...plain.matchAll(pattern)].map(([, name = ""]) => name);
  return { classes: all(/\.([\w-]+)/g), ids: all(/#([\w-]+)/g), tags: all(/(?:^|[\s>+~])([a-z][\w-]*)/gi) };
}

/** What a piece of markup has that a selector can name. */
function namesIn(markup) {
  const all = (pattern) => new Set([...markup.matchAll(pattern)].flatMap(([, names = ""]) => names.split(/\s+/)));
  return { classes: all(/ class="([^"]*)"/g), ids: all(/ id="([^"]*)"/g), tags: all(/<([a-z][\w-]*)/gi) };
}

/**
 * Returns, as a style sheet, those of some rules that a piece of markup can use: alone, it then looks as it does in its page.
 * `mayCome` says of other names that scripts may add them.
 */
export function usedRules(rules, markup, mayCome = () => false) {
  const names = namesIn(markup);
  const has = (kind) => (name) => names[kind].has(name) || mayCome(name);
  const canMatch = ({ classes, ids, tags }) =>
    classes.every(has("classes")) && ids.every(has("ids")) && tags.every(has("tags"));
  const textOf = (some, isUsed) =>
    some
      .map(({ head, body, rules: group, selectors }) => {
        if (group) {
          // The steps of a movement are no elements.
          const inner = textOf(group, head.startsWith("@keyframes") ? () => true : isUsed);
          return inner && `${head}{${inner}}`;
        }
        // A font, a sheet of paper: no selector stands before it.
        if (!selectors) return `${head}{${body}}`;
        const used = selectors.filter(isUsed).map(({ text }) => text);
        return used.length > 0 ? `${used.join(",")}{${body}}` : "";
      })
      .join("");
  return textOf(rules, canMatch);
}
