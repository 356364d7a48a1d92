/**
 * Looks for foreign text that became part of a document's structure (HTML or XML): its mark as a tag or the name of an
 * attribute, event handlers, addresses that are code. What stands quoted in an attribute or escaped in a text is harmless.
 */
export function* markupFaults(markup: string, mark: string): Generator<string> {
  for (const [tag] of markup.matchAll(/<[/!?]?[a-z][^>]*>|<!(?!doctype)[^>]*>/gi)) {
    const names = tag.replace(/"[^"]*"/g, '""');
    if (names.includes(mark) || /\son[a-z]+=/i.test(names) || names.includes("<", 1) || names.includes("'"))
      yield `markup: ${tag.slice(0, 120)}`;
    if (/\b(?:href|src|action|formaction|data)="\s*(?:javascript|vbscript|data:text)/i.test(tag))
      yield `an address that is code: ${tag.slice(0, 120)}`;
  }
}
