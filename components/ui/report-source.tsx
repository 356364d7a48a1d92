import { pageHref } from "@/data/address/routes";
import { reportById } from "@/data/lookups";
import type { Reader } from "@/data/messages/reader";
import type { ParaRange, Report } from "@/data/schema";
import { Paragraphs } from "./paragraphs";

type ReportSourceProps = {
  reader: Reader;
  id?: string /** First and last paragraph, where it is not the whole thematic part. */;
  range?: ParaRange | undefined;
};

/** The source line of counts made from a report: symbol, paragraphs, date of the state it describes. */
export function ReportSource({ reader, id = "gb-301-4", range }: ReportSourceProps) {
  const report = reportById(id);
  const [from, to] = range ?? report.parts[1]?.para_range ?? [1, report.para_count];
  return (
    <>
      {reader.t("source.prefix")} <a href={pageHref(reader.language, `sources/${id}`)}>{report.symbol}</a>
      {reader.t("source.counts", { paras: `${from}–${to}`, date: reader.date(report.date_signed) })}
    </>
  );
}

type ReportFactsProps = {
  reader: Reader;
  report: Report /** The paragraphs that a page rests on. */;
  paras?: number[];
};

/** What identifies a report: symbol, session, the date its statements hold for, and the way to its paragraphs. */
export function ReportFacts({ reader, report, paras = [] }: ReportFactsProps) {
  const { t, date, language } = reader;
  return (
    <>
      <strong>{t("report.label", { symbol: report.symbol })}</strong>
      <div>{t("report.session", { number: report.session, date: date(report.date_presented) })}</div>
      <div>{t("report.asOf", { date: date(report.date_signed) })}</div>
      {paras.length > 0 && (
        <div>
          <Paragraphs reader={reader} paras={paras} report={report.id} />
        </div>
      )}
      <a href={pageHref(language, `sources/${report.id}`)}>{t("report.read")}</a>
    </>
  );
}

/** A source line that names the paragraphs: "Source: GB.301/4, paras 10, 29." */
export function ParagraphSource({ reader, paras, id = "gb-301-4" }: { reader: Reader; paras: number[]; id?: string }) {
  return (
    <>
      {reader.t("source.prefix")} <a href={pageHref(reader.language, `sources/${id}`)}>{reportById(id).symbol}</a>
      {paras.length > 0 && (
        <>
          , <Paragraphs reader={reader} paras={paras} report={id} />
        </>
      )}
      .
    </>
  );
}
