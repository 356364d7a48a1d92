"use client";

/** Sends the markup that `StaticMarkup` wrote under an id. In the browser it leaves what the server sent untouched. */
export function MarkupSlot({ id }: { id: string }) {
  return <div className="page" suppressHydrationWarning dangerouslySetInnerHTML={{ __html: markupOf(id) }} />;
}

function markupOf(id: string): string {
  if (typeof window !== "undefined") return "";
  const markup = (globalThis as { staticMarkup?: Map<string, string> }).staticMarkup?.get(id);
  if (markup === undefined) throw new Error(`no markup was written for slot ${id}`);
  return markup;
}
