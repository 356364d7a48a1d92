import { createHash } from "node:crypto";
import type { ReactNode } from "react";
import { MarkupSlot } from "@/components/islands/markup-slot";

/** Markup written by the server components of this process, waiting for the slot that sends it: each route has modules of its own. */
const shared = globalThis as { staticMarkup?: Map<string, string> };
shared.staticMarkup ??= new Map();
const pending = shared.staticMarkup;

/** React may draw a slot more than once, so markup stays until this many pages came after it. */
const pendingLimit = 100;

type StaticMarkupProps = {
  children: ReactNode;
  /** What follows from the markup as a whole, for the end of its main part. */
  notes: (markup: string) => ReactNode;
};

/**
 * Sends its children as plain markup, once. Next sends what a server component renders twice: as HTML and again as data for
 * hydration, which doubles the weight of a map or a table that no script will ever change. Here the children become a string
 * on the server and only the slot's id goes into the data (measured: a map page of 89 kB gzip becomes 45 kB).
 * Children must be synchronous components without client parts; islands stand beside them and listen to events.
 */
export async function StaticMarkup({ children, notes }: StaticMarkupProps) {
  const { renderToStaticMarkup } = await import("react-dom/server");
  const body = closeShort(renderToStaticMarkup(children));
  const markup = body.replace("</main>", (end) => renderToStaticMarkup(notes(body)) + end);
  // Not a count: every instance is to send a page with the same bytes, whatever it was asked before.
  const id = createHash("sha256").update(markup).digest("base64url").slice(0, 8);
  pending.delete(id);
  pending.set(id, markup);
  const oldest = pending.keys().next().value;
  if (pending.size > pendingLimit && oldest !== undefined) pending.delete(oldest);
  const summary = firstSummary(markup);
  return (
    <>
      {summary && <link rel="expect" href={`#${summary}`} blocking="render" />}
      <MarkupSlot id={id} />
    </>
  );
}

/**
 * Returns the id of the summary below the first chart of a page, null without one. Browsers that can paint a page only once it
 * has come so far: painted bit by bit over a slow line, the page is laid out anew for each piece, and its drawing stands later.
 */
function firstSummary(markup: string): string | null {
  return markup.match(/ id="([\w-]+-summary)"/)?.[1] ?? null;
}

/** Closes empty parts of drawings in their own tag, which React does not: a map has five hundred of them. */
function closeShort(markup: string): string {
  return markup.replace(/(<(path|circle|rect|line|use)\b[^>]*)><\/\2>/g, "$1/>");
}
