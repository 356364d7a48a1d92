import { Paragraphs } from "@/components/ui/paragraphs";
import { sourceLabel } from "@/components/ui/source-label";
import type { Reader } from "@/data/messages/reader";
import type { Source } from "@/data/schema";

/** The sources of a datum: paragraphs of the report, or public pages with the state they show and the day they were read. */
export function PageSources({ reader, sources }: { reader: Reader; sources: Source[] }) {
  const { t, date } = reader;
  return (
    <>
      {sources.map((source, index) => (
        <span key={"report" in source ? source.report : source.address}>
          {index > 0 && t("country.separator")}
          {"report" in source ? (
            <Paragraphs reader={reader} paras={source.paras} report={source.report} />
          ) : (
            <>
              <a href={source.address}>{source.label ?? sourceLabel(reader, source.address)}</a>
              <span className="quiet">
                {source.as_of && `, ${asOf(reader, source.as_of)}`}
                {source.read_on && `, ${t("source.readOn", { date: date(source.read_on) })}`}
              </span>
            </>
          )}
        </span>
      ))}
    </>
  );
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
