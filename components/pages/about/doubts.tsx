import { Paragraphs } from "@/components/ui/paragraphs";
import { qualityNotes } from "@/data/load";
import type { Reader } from "@/data/messages/reader";
import type { QualityNote } from "@/data/schema";

/** The doubts about a report by the first paragraph that they concern, folded; those about the whole come first. */
export function Doubts({ reader }: { reader: Reader }) {
  const { t } = reader;
  const first = ({ paras }: QualityNote) => paras[0] ?? 0;
  const notes = qualityNotes.toSorted((a, b) => first(a) - first(b));
  return (
    <section id="doubts" aria-labelledby="doubts-title">
      <h2 id="doubts-title">{t("about.doubts.title")}</h2>
      <p>{t("about.doubts.text", { count: notes.length })}</p>
      <details className="disclosure">
        <summary>{t("about.doubts.all")}</summary>
        <ul className="doubts">
          {notes.map((note) => (
            <Doubt key={note.id} reader={reader} note={note} />
          ))}
        </ul>
      </details>
    </section>
  );
}

function Doubt({ reader, note }: { reader: Reader; note: QualityNote }) {
  const { t, text } = reader;
  return (
    <li>
      <span className="small">
        {note.paras.length > 0 ? (
          <Paragraphs reader={reader} paras={note.paras} report={note.report} />
        ) : (
          t("about.doubts.whole")
        )}
      </span>
      <p>{text(note.note)}</p>
      <p className="quiet">
        {t("about.doubts.handling")} {text(note.handling)}
      </p>
    </li>
  );
}
