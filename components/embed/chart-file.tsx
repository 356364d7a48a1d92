import { ChartFile } from "@/components/charts/file/chart-file";
import { Legend } from "@/components/charts/legend/legend";
import { type Theme, type Token, tokens, tokenValue } from "@/components/charts/tokens";
import type { State } from "@/data/address/state";
import type { Chart } from "@/data/charts/registry";
import type { Reader } from "@/data/messages/reader";
import { type ChartWords, chartWords } from "./chart-words";
import { drawingOf } from "./drawing-of";
import { figureOf } from "./figure-of";
import { propsOf } from "./tree";

export type FileLook = {
  theme: Theme;
  /** Width of the picture in pixels, and its height where that is fixed. */
  width: number;
  height?: number;
  /** The width at which letters have their proper size; the picture is this enlarged. */
  layout: number;
  title: boolean;
  source: boolean;
};

export type ChartSvg = { svg: string; words: ChartWords /** In pixels. */; size: { width: number; height: number } };

/** A chart as one SVG and the words that stand in it; null where the state leaves nothing to draw. */
export async function chartSvg(reader: Reader, chart: Chart, state: State, look: FileLook): Promise<ChartSvg | null> {
  const found = figureOf(reader, chart, state);
  if (!found) return null;
  // Next refuses a static import of the renderer; nothing of it reaches a browser here.
  const { renderToStaticMarkup } = await import("react-dom/server");
  const { figure, pageName } = found;
  const words = chartWords(reader, chart, state, figure, pageName);
  const scale = look.width / look.layout;
  const markup = renderToStaticMarkup(
    <ChartFile
      title={words.title}
      subtitle={words.subtitle}
      summary={words.summary}
      legend={propsOf(figure.legend, Legend)[0]?.entries ?? []}
      drawing={drawingOf(reader, figure, state)}
      source={[words.source, words.disclaimer].filter(Boolean).join(" ")}
      badge={{ name: reader.t("site.name"), text: reader.t("chart.badge") }}
      language={reader.language}
      width={look.layout}
      height={look.height && Math.round(look.height / scale)}
      scale={scale}
      shows={{ title: look.title, source: look.source }}
    />,
  );
  const [, width = 0, height = 0] = /width="([\d.]+)" height="([\d.]+)"/.exec(markup) ?? [];
  return { svg: inTheme(markup, look.theme), words, size: { width: Number(width), height: Number(height) } };
}

/** Puts the values of a theme in the place of its custom properties, which few programs but browsers know. */
function inTheme(markup: string, theme: Theme): string {
  return markup.replace(/var\(--([\w-]+)\)/g, (property, name: string) =>
    name in tokens ? tokenValue(name as Token, theme) : property,
  );
}
