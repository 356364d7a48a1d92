import { pageHref } from "@/data/address/routes";
import type { Reader } from "@/data/messages/reader";

type ParagraphsProps = {
  reader: Reader;
  paras: number[];
  report?: string;
  label?: boolean;
  /** What stands before and after it in running text, such as brackets: a printed brief leaves it out. */
  around?: [before: string, after: string];
};

/** Links to paragraphs of a report: "para. 9" or "paras 10, 29". Every citation of the site goes through here. */
export function Paragraphs({
  reader,
  paras,
  report = "gb-301-4",
  label = true,
  around: [before, after] = ["", ""],
}: ParagraphsProps) {
  return (
    <span className="para-refs">
      {before}
      {label && reader.t(paras.length === 1 ? "para.before" : "paras.before")}
      {paras.map((para, index) => (
        <span key={para}>
          {index > 0 && ", "}
          <a href={pageHref(reader.language, `sources/${report}`, {}, `para-${para}`)}>{para}</a>
        </span>
      ))}
      {after}
    </span>
  );
}

/** The same as text, where no link can stand. */
export function parasText({ t }: Reader, paras: number[]): string {
  return t(paras.length === 1 ? "para.before" : "paras.before") + paras.join(", ");
}
