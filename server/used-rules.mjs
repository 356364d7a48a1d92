import generate from "css-tree/generator";
import parse from "css-tree/parser";

/** Rules that hold other rules, under a condition. What else begins with `@` (a font, a movement, a sheet of paper) is kept whole. */
const groups = new Set(["media", "supports", "container", "layer"]);

/**
 * Splits a style sheet into its rules: a rule for elements is its `selectors` and its `body`, a group such as `@media` its `head`
 * and the `rules` in it, any other its `text`. Values stay as they are written.
 */
export function rulesOf(css) {
  return parse(css, { parseValue: false }).children.toArray().map(ruleOf);
}

function ruleOf(node) {
  const { type, name, prelude, block } = node;
  // A selector that nobody can read is raw: it may be for anything.
  if (type === "Rule" && prelude.type === "SelectorList")
    return { selectors: prelude.children.toArray().map(selectorOf), body: generate(block) };
  if (type === "Atrule" && block && groups.has(name))
    return { head: `@${name} ${generate(prelude)}`, rules: block.children.toArray().map(ruleOf) };
  return { text: generate(node) };
}

/**
 * A selector with the names that an element or those around it must have for it to match. What it asks of attributes, state, kin
 * and alternatives is left aside.
 */
function selectorOf(selector) {
  const named = (type) =>
    selector.children
      .toArray()
      .filter((part) => part.type === type && part.name !== "*")
      .map(({ name }) => name);
  return {
    text: generate(selector),
    classes: named("ClassSelector"),
    ids: named("IdSelector"),
    tags: named("TypeSelector"),
  };
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
  const textOf = (some) =>
    some
      .map(({ head, rules: group, selectors, body, text }) => {
        if (group) {
          const inner = textOf(group);
          return inner && `${head}{${inner}}`;
        }
        if (!selectors) return text;
        const used = selectors.filter(canMatch).map((selector) => selector.text);
        return used.length > 0 ? used.join(",") + body : "";
      })
      .join("");
  return textOf(rules);
}
