import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { readerIn } from "@/data/messages/reader";
import { citedIn, firstWords, ParaNotes } from "./para-notes";
import { Paragraphs } from "./paragraphs";

const reader = readerIn("fr");
const markup = renderToStaticMarkup(
  <p>
    <Paragraphs reader={reader} paras={[28, 9]} /> <Paragraphs reader={reader} paras={[28]} around={["(", ")"]} />
  </p>,
);
const notesOf = (path: string) => renderToStaticMarkup(<ParaNotes reader={reader} path={path} markup={markup} />);

test("citedIn(markup) finds every paragraph cited, once", () => {
  expect(citedIn(markup)).toEqual(new Map([["gb-301-4", new Set([28, 9])]]));
});

test("the notes list the cited paragraphs in the order of the report", () => {
  const notes = notesOf("donors/spain");
  expect([...notes.matchAll(/<b>§(\d+)<\/b>/g)].map(([, number]) => number)).toEqual(["9", "28"]);
  expect(notes).toContain("GB.301/4");
});

test("pages that are no brief have none", () => {
  expect(notesOf("donors")).toBe("");
  expect(notesOf("sources/gb-301-4")).toBe("");
});

test("firstWords(text) ends between words", () => {
  expect(firstWords("Three words only.", 78)).toBe("Three words only.");
  expect(firstWords(`${"word ".repeat(14)}and, then something else`, 78)).toBe(`${"word ".repeat(14)}and…`);
});
