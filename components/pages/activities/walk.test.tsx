import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { ElementPage } from "@/components/pages/elements/element";
import { ElementsPage } from "@/components/pages/elements/elements";
import { SourcePage } from "@/components/pages/sources/source-page";
import { PageFrame } from "@/components/ui/page-frame";
import { knownValuesAt, listViews, sections } from "@/data/address/known";
import { languages } from "@/data/address/language";
import { readAddress } from "@/data/address/routes";
import { emptyState } from "@/data/address/state";
import { activities, elements } from "@/data/load";
import { readerIn } from "@/data/messages/reader";
import { ActivitiesPage } from "./activities";
import { ActivityPage } from "./activity";

const pages = [
  { path: "elements", Page: ElementsPage, id: "" },
  { path: "activities", Page: ActivitiesPage, id: "" },
  ...elements.map(({ id }) => ({ path: `elements/${id}`, Page: ElementPage, id })),
  ...activities.map(({ id }) => ({ path: `activities/${id}`, Page: ActivityPage, id })),
  { path: "sources/gb-301-4", Page: SourcePage, id: "gb-301-4" },
];

function values(markup: string, pattern: RegExp): string[] {
  return [...markup.matchAll(pattern)].map(([, value = ""]) => value.replaceAll("&amp;", "&"));
}

function refused(href: string): boolean {
  const { pathname, searchParams } = new URL(href, "http://localhost");
  return "parameter" in readAddress(pathname, searchParams, sections, knownValuesAt, listViews);
}

test.each(languages)(
  "pages of elements, activities and the paper in %s are whole, and their links lead somewhere",
  (language) => {
    const links = new Map<string, string[]>();
    for (const { path, Page, id } of pages) {
      const view = { reader: readerIn(language), state: emptyState, path };
      const markup = renderToStaticMarkup(
        <PageFrame {...view}>
          <Page {...view} id={id} />
        </PageFrame>,
      );
      const ids = values(markup, / id="([^"]+)"/g);
      const levels = values(markup, /<h([1-6])/g).map(Number);
      expect({
        path,
        h1: levels.filter((level) => level === 1).length,
        repeated: ids.filter((one, index) => ids.indexOf(one) !== index),
        skipped: levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1),
        broken: values(markup, / href="#([^"]+)"/g).filter((anchor) => !ids.includes(anchor)),
        odd: markup.match(/undefined|\[object|NaN|>null</)?.[0],
      }).toEqual({ path, h1: 1, repeated: [], skipped: [], broken: [], odd: undefined });
      links.set(path, values(markup, / href="(\/(?:en|fr|es)(?:[/?#][^"]*)?)"/g));
    }
    expect([...new Set([...links.values()].flat())].filter(refused)).toEqual([]);
    const paper = links.get("sources/gb-301-4");
    for (const { id, element } of activities) {
      expect(paper).toContain(`/${language}/activities/${id}`);
      expect(links.get(`elements/${element}`)).toContain(`/${language}/activities/${id}`);
    }
  },
  60_000,
);
