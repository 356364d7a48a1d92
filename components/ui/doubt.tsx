import type { Reader } from "@/data/messages/reader";
import type { QualityNote } from "@/data/schema";

/** A doubt about the report, and how the atlas handles it. */
export function Doubt({ reader: { t, text }, note }: { reader: Reader; note: QualityNote }) {
  return (
    <>
      {text(note.note)}{" "}
      <span className="quiet">
        {t("sources.handling")} {text(note.handling)}
      </span>
    </>
  );
}
