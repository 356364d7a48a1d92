import type { ReactNode } from "react";
import type { State } from "@/data/address/state";
import { chartHref, shareHref } from "@/data/charts/address";
import { charts } from "@/data/charts/ids";
import type { Reader } from "@/data/messages/reader";

type FigureProps = {
  reader: Reader;
  /** Unique in the page; the table's anchor and the pattern ids start with it. */
  id: string;
  title: string;
  subtitle?: string;
  /** One sentence made from the rows that are drawn; shown below the drawing and read out with it. */
  summary: string;
  legend?: ReactNode;
  children: ReactNode;
  /** What the keys do in the drawing: shown while it has the focus. */
  keys?: string;
  source: ReactNode;
  /** Links below the chart: data files, the same view elsewhere. */
  links?: { label: string; href: string }[];
  /** Id of the chart where it is not that of the figure, and the state that its files and embeds take over. */
  chart?: string;
  state?: Partial<State>;
  /** The rows behind the drawing; folded unless `open`. */
  table?: { label: string; content: ReactNode; open?: boolean };
};

/** A chart with all that belongs to it: title, legend, drawing, summary, source line, links and its table. */
export function Figure({
  reader,
  id,
  title,
  subtitle,
  summary,
  legend,
  children,
  keys,
  source,
  links = [],
  chart = id,
  state = {},
  table,
}: FigureProps) {
  const all = [...links.map((link) => ({ ...link, name: link.label })), ...chartLinks(reader, chart, state, title)];
  return (
    <figure className="figure" id={id} aria-labelledby={`${id}-title`} aria-describedby={`${id}-summary`}>
      <header>
        <h2 id={`${id}-title`}>{title}</h2>
        {subtitle && <p>{subtitle}</p>}
      </header>
      {legend}
      {children}
      {keys && (
        <p className="keys" id={`${id}-keys`}>
          {keys}
        </p>
      )}
      <p className="summary" id={`${id}-summary`}>
        {summary}
      </p>
      <div className="chart-foot">
        <p className="source">{source}</p>
        {all.length > 0 && (
          <ul>
            {all.map(({ label, href, name }) => (
              <li key={href}>
                <a href={href} aria-label={name === label ? undefined : name}>
                  {label}
                </a>
              </li>
            ))}
          </ul>
        )}
      </div>
      {table && (
        <details className="chart-table" open={table.open}>
          <summary>{table.label}</summary>
          <div
            className="table-scroll"
            id={`${id}-data`}
            tabIndex={0}
            role="region"
            aria-label={`${reader.t("figure.table")} – ${title}`}
          >
            {table.content}
          </div>
        </details>
      )}
    </figure>
  );
}

/** The chart as a picture, and the way to embed it; nothing for a figure that has no address of its own. */
function chartLinks({ t, pair, language }: Reader, id: string, state: Partial<State>, title: string) {
  const chart = charts.get(id);
  if (!chart) return [];
  const address = { language, chart, state };
  const link = (label: string, href: string) => ({ label, href, name: pair(label, title) });
  return [
    link(t("chart.image"), chartHref(address, "png")),
    link("SVG", chartHref(address, "svg")),
    link(t("chart.embedLink"), shareHref(address)),
  ];
}
