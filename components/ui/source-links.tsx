import { reportById } from "@/data/lookups";
import type { Reader } from "@/data/messages/reader";
import type { Source } from "@/data/schema";
import { Paragraphs } from "./paragraphs";
import { sourceLabel } from "./source-label";

type SourceLinksProps = {
  reader: Reader;
  sources: Source[];
  /** Makes the links' names unique in a table. */
  context?: string;
};

/** Where a row comes from: paragraphs of a report, or public pages with the state they show and the day they were read. */
export function SourceLinks({ reader, sources, context = "" }: SourceLinksProps) {
  const { t, date } = reader;
  return sources.map((source, index) => {
    const before = index > 0 && t("words.semicolon");
    if ("report" in source)
      return (
        <span key={source.report}>
          {before}
          {reportById(source.report).symbol}, <Paragraphs reader={reader} paras={source.paras} report={source.report} />
        </span>
      );
    const { address, as_of, read_on } = source;
    const label = source.label ?? sourceLabel(reader, address);
    const dates = [as_of && asOf(reader, as_of), read_on && t("source.readOn", { date: date(read_on) })].filter(
      Boolean,
    );
    return (
      <span key={address}>
        {before}
        <a href={address} rel="external" aria-label={context ? `${label}, ${context}` : undefined}>
          {label}
        </a>
        {dates.length > 0 && <span className="quiet">{` (${dates.join(", ")})`}</span>}
      </span>
    );
  });
}

/** The state that a source shows: on a date, between two, not before one, or not dated. */
function asOf({ t, date }: Reader, value: string): string {
  if (value === "undated") return t("country.asOf.undated");
  const [from = "", to] = value.split("/");
  if (to === undefined) return t("country.asOf.date", { date: date(from) });
  return to === ".."
    ? t("country.asOf.notBefore", { date: date(from) })
    : t("country.asOf.between", { from: date(from), to: date(to) });
}
