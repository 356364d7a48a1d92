import { expect, test } from "vitest";
import type { Activity } from "../schema";
import { sortActivities, titleOrder } from "./order";

const rows = [
  { id: "a", para: 5, status: "planned", start: null, title: { en: "Zinc" } },
  { id: "b", para: 6, status: "completed", start: "2007", title: { en: "Éclair" } },
  { id: "c", para: 7, status: "ongoing", start: "2005-10-31", title: { en: "apple" } },
  { id: "d", para: 7, status: "completed", start: null, title: { en: "Bee" } },
] as unknown as Activity[];

const byTitle = titleOrder(rows, ({ title }) => title.en, new Intl.Collator("en").compare);

test.each([
  [null, "abcd"],
  ["-paragraph", "cdba"],
  ["title", "cdba"],
  ["-title", "abdc"],
  ["status", "bdca"],
  ["-status", "acbd"],
  ["date", "cbad"],
  ["-date", "bcad"],
])("sortActivities by %s", (sort, expected) => {
  expect(
    sortActivities(rows, sort, byTitle)
      .map(({ id }) => id)
      .join(""),
  ).toBe(expected);
});
