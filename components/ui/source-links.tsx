import { reportById } from "@/data/lookups";
import type { Reader } from "@/data/messages/reader";
import type { Source } from "@/data/schema";
import { Paragraphs } from "./paragraphs";
import { sourceLabel } from "./source-label";

/** Where a row comes from: paragraphs of a report, or public pages by their host, with the day on which they were read. */
export function SourceLinks({
  reader,
  sources,
  context = "",
}: {
  reader: Reader;
  sources: Source[] /** Makes the links' names unique in a table. */;
  context?: string;
}) {
  const { t, date } = reader;
  return (
    <>
      {sources.map((source, index) => (
        <span key={"report" in source ? source.report : source.address}>
          {index > 0 && t("words.semicolon")}
          {"report" in source ? (
            <>
              {reportById(source.report).symbol},{" "}
              <Paragraphs reader={reader} paras={source.paras} report={source.report} />
            </>
          ) : (
            <>
              <a
                href={source.address}
                rel="external"
                aria-label={context ? `${sourceLabel(reader, source.address)}, ${context}` : undefined}
              >
                {source.label ?? sourceLabel(reader, source.address)}
              </a>
              {source.read_on && ` (${t("source.readOn", { date: date(source.read_on) })})`}
            </>
          )}
        </span>
      ))}
    </>
  );
}
