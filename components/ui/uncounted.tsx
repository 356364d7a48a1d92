import { pageHref } from "@/data/address/routes";
import type { State } from "@/data/address/state";
import { codeLabel } from "@/data/lookups";
import type { Reader } from "@/data/messages/reader";
import { beginningOf } from "@/data/queries/paging";
import { activitiesIn } from "@/data/views";
import { ListPart } from "./list-part";
import { Paragraphs } from "./paragraphs";

/** Records of a selection that no headline counts (mandates and general statements): kept, folded below what is counted. */
export function Uncounted({ reader, of }: { reader: Reader; of: Partial<State> }) {
  const { t, text, language } = reader;
  const records = activitiesIn({ ...of, records: "all" }).filter(({ countable }) => !countable);
  if (records.length === 0) return null;
  return (
    <details className="disclosure">
      <summary>{t("uncounted.title", { count: records.length })}</summary>
      <ul>
        {beginningOf(records).map(({ id, title, record_kind, para }) => (
          <li key={id}>
            <a href={pageHref(language, `activities/${id}`)}>{text(title)}</a>{" "}
            <span className="quiet small">
              {text(codeLabel("record-kind", record_kind)).toLowerCase()}, <Paragraphs reader={reader} paras={[para]} />
            </span>
          </li>
        ))}
      </ul>
      <ListPart
        reader={reader}
        total={records.length}
        href={pageHref(language, "activities", { ...of, records: "all" })}
      />
    </details>
  );
}
