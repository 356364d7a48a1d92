import { changeTitle, feedHref } from "@/data/api/changes";
import { changes, datasets } from "@/data/load";
import type { Reader } from "@/data/messages/reader";

/** What changed in the data, newest first: the same as the feed. */
export function Changes({ reader }: { reader: Reader }) {
  const { t, text, date, language } = reader;
  return (
    <section id="changes" aria-labelledby="changes-title">
      <h2 id="changes-title">{t("data.changes.title")}</h2>
      <p>
        {t("data.changes.text")} <a href={feedHref(language)}>{t("data.changes.follow")}</a>
      </p>
      <ol>
        {changes.map((change) => (
          <li key={change.id} id={`change-${change.id}`} className="rule">
            <time dateTime={change.date}>{date(change.date)}</time>
            <p>
              <strong>{changeTitle(reader, change, datasets)}</strong>
            </p>
            <p>{text(change.text)}</p>
          </li>
        ))}
      </ol>
    </section>
  );
}
