import type { ReactNode } from "react";

type StaticMarkupProps = {
  children: ReactNode;
  /** What follows from the markup as a whole, for the end of its main part. */
  notes: (markup: string) => ReactNode;
};

/**
 * Sends its children as a string of markup: what its notes and its first paint are follows from the whole of it, and drawings
 * are written shorter than React does. Children must be synchronous components without client parts; the script of the page
 * (components/islands/) listens to events.
 */
export async function StaticMarkup({ children, notes }: StaticMarkupProps) {
  const { renderToStaticMarkup } = await import("react-dom/server");
  const body = closeShort(renderToStaticMarkup(children));
  const markup = body.replace("</main>", (end) => renderToStaticMarkup(notes(body)) + end);
  const summary = firstSummary(markup);
  return (
    <>
      {summary && <link rel="expect" href={`#${summary}`} blocking="render" />}
      {/* The development server sends React along, which may find that the script of the page was there before it. */}
      <div className="page" suppressHydrationWarning dangerouslySetInnerHTML={{ __html: markup }} />
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
