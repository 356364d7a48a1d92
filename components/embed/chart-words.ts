import { pageHref } from "@/data/address/routes";
import type { State } from "@/data/address/state";
import type { Chart } from "@/data/charts/registry";
import { codelists, countries, donors, elements, partners, regions } from "@/data/load";
import type { Reader } from "@/data/messages/reader";
import { type FilterKey, filterKeys } from "@/data/queries/activities";
import { projectFilterKeys } from "@/data/queries/projects";
import type { Text } from "@/data/schema";
import type { FigureParts } from "./figure-of";
import { textOf } from "./tree";

/** What a chart says around its drawing, whole where it stands alone. */
export type ChartWords = {
  title: string;
  subtitle: string;
  summary: string;
  source: string;
  disclaimer: string | null;
  page: string;
};

/** Filters that change what a chart draws. */
function filtersOfChart({ kind }: Chart): readonly FilterKey[] {
  if (kind === "activities-map" || kind === "activities-timeline" || kind === "elements-progress") return filterKeys;
  return kind === "projects-timeline" ? projectFilterKeys : [];
}

const names: Record<FilterKey, readonly { id: string; label: Text }[]> = {
  element: elements.map(({ id, short_title }) => ({ id, label: short_title })),
  status: codelists.filter(({ list }) => list === "status"),
  type: codelists.filter(({ list }) => list === "activity-type"),
  donor: donors.map(({ id, name }) => ({ id, label: name })),
  partner: partners.map(({ id, name }) => ({ id, label: name })),
  region: regions.map(({ id, name }) => ({ id, label: name })),
  country: countries.map(({ iso3, name }) => ({ id: iso3.toLowerCase(), label: name })),
};

/** The filters in force in words: "Heading: Social dialogue". */
function filterWords({ t, pair, text }: Reader, chart: Chart, state: State): string[] {
  return filtersOfChart(chart).flatMap((key) => {
    const values = names[key].filter(({ id }) => state[key].includes(id)).map(({ label }) => text(label));
    return values.length > 0 ? [pair(t(`filter.${key}`), values.join(", "))] : [];
  });
}

/** Whether a chart draws boundaries, and needs the note on them. */
function drawsBoundaries({ kind }: Chart): boolean {
  return kind.endsWith("-map") || kind === "donor" || kind === "partner";
}

/** A figure of a page in the words that it needs to stand alone: its subject, the filters in force, sources and disclaimer. */
export function chartWords(
  reader: Reader,
  chart: Chart,
  state: State,
  figure: FigureParts,
  pageName: string,
): ChartWords {
  const parts = [
    ...(chart.of === null ? [] : [pageName]),
    ...(figure.subtitle ? [figure.subtitle] : []),
    ...filterWords(reader, chart, state),
  ];
  return {
    title: figure.title,
    subtitle: parts.map((part) => part.replace(/\.$/, "")).join(". "),
    summary: figure.summary,
    source: textOf(figure.source).replace(/\s+/g, " ").trim(),
    disclaimer: drawsBoundaries(chart) ? reader.t("chart.boundaries") : null,
    page: pageHref(reader.language, chart.path, state, chart.figure),
  };
}
