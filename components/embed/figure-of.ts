import type { ComponentProps } from "react";
import { Figure } from "@/components/ui/figure";
import { PageHead } from "@/components/ui/page-head";
import type { State } from "@/data/address/state";
import type { Chart } from "@/data/charts/registry";
import type { Reader } from "@/data/messages/reader";
import { pageBody } from "./page-body";
import { eachProps } from "./tree";

export type FigureParts = ComponentProps<typeof Figure>;

/** The figure of a chart as its page shows it under a state, and the page's name; null where the state leaves nothing to draw. */
export function figureOf(reader: Reader, chart: Chart, state: State): { figure: FigureParts; pageName: string } | null {
  const body = pageBody({ reader, state, path: chart.path });
  const [head] = eachProps(body, PageHead);
  const pageName = head?.name ?? head?.title ?? "";
  for (const figure of eachProps(body, Figure)) if (figure.id === chart.figure) return { figure, pageName };
  return null;
}
