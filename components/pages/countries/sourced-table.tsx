import type { ReactNode } from "react";
import { SourceLinks } from "@/components/ui/source-links";
import type { Reader } from "@/data/messages/reader";
import type { Source } from "@/data/schema";

export type SourcedRow = {
  id: string;
  /** What the row is about, in words that make its links' names unique. */
  name: string;
  href: string | null;
  status: ReactNode;
  /** null where there is none. */
  dates: ReactNode | null;
  notes: ReactNode | null;
  /** Sources, or what is said where there is none. */
  sources: Source[] | string;
};

type SourcedTableProps = { reader: Reader; heads: { name: string; dates: string }; rows: SourcedRow[] };

/** What a country stands to, one row each: status, dates, notes and where they were read. Cells stack on a phone. */
export function SourcedTable({ reader, heads, rows }: SourcedTableProps) {
  const { t } = reader;
  return (
    <div className="table-scroll">
      <table className="stacked">
        <thead>
          <tr>
            {[heads.name, t("country.col.status"), heads.dates, t("country.col.notes"), t("country.col.source")].map(
              (head) => (
                <th scope="col" key={head}>
                  {head}
                </th>
              ),
            )}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, name, href, status, dates, notes, sources }) => (
            <tr key={id}>
              <th scope="row">{href ? <a href={href}>{name}</a> : name}</th>
              <td>{status}</td>
              <Known content={dates} />
              <Known content={notes} />
              <td>
                {typeof sources === "string" ? (
                  <span className="quiet">{sources}</span>
                ) : (
                  <SourceLinks reader={reader} sources={sources} context={name} />
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Known({ content }: { content: ReactNode | null }) {
  return <td className={content === null ? "nil" : undefined}>{content ?? "–"}</td>;
}
