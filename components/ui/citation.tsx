import { pageHref } from "@/data/address/routes";
import { siteAddress } from "@/data/address/site";
import type { State } from "@/data/address/state";
import { datasets } from "@/data/load";
import { reportById } from "@/data/lookups";
import type { Reader } from "@/data/messages/reader";
import { bibtex, type Cited, ris } from "@/data/queries/citation";
import { parasText } from "./paragraphs";

type CitationProps = {
  reader: Reader;
  /** What is cited: the name of the page or chart. */
  title: string;
  path: string;
  state?: Partial<State>;
  anchor?: string;
  /** The report behind it and its paragraphs; null where it rests on no report. */
  report?: string | null;
  paras?: number[];
};

/** Day on which the sources of the data were last read. */
export const lastReading = Object.values(datasets)
  .map(({ meta }) => meta.read_on)
  .reduce((a, b) => (a > b ? a : b));

/** How to cite a page or chart, folded below a line that says so. */
export function Citation(props: CitationProps) {
  return (
    <details className="disclosure citation">
      <summary>{props.reader.t("cite.title")}</summary>
      <CitationForms {...props} />
    </details>
  );
}

/**
 * The citation of a page or chart in words, as BibTeX and as RIS. The copy buttons are hidden until a script that serves
 * `data-copy` (the id of the text) shows them.
 */
export function CitationForms({ reader, title, path, state, anchor, report = "gb-301-4", paras = [] }: CitationProps) {
  const { t, date, language } = reader;
  const id = `cite-${anchor ?? (path.replaceAll("/", "-") || "overview")}`;
  const source =
    report && [reportById(report).symbol, ...(paras.length > 0 ? [parasText(reader, paras)] : [])].join(", ");
  const address = new URL(pageHref(language, path, state, anchor), siteAddress).href;
  const cited: Cited = { site: t("site.name"), title, address, date: lastReading, language, source };
  const forms = [
    {
      form: "chicago",
      label: t("cite.style"),
      text: t("cite.text", {
        site: cited.site,
        title,
        address,
        source: source ? t("cite.source", { source }) : "",
        date: date(lastReading),
      }),
    },
    { form: "bibtex", label: "BibTeX", text: bibtex(cited) },
    { form: "ris", label: "RIS", text: ris(cited) },
  ];
  return (
    <>
      {forms.map(({ form, label, text }) => (
        <CopyText key={form} reader={reader} id={`${id}-${form}`} label={label} text={text} />
      ))}
      <p className="small quiet">{t("cite.note")}</p>
    </>
  );
}

/** A text to take away, with its name above and a copy button that waits for its script. */
export function CopyText({
  reader: { t },
  id,
  label,
  text,
}: {
  reader: Reader;
  id: string;
  label: string;
  text: string;
}) {
  return (
    <div className="copy-text">
      <div className="copy-head">
        <span>{label}</span>
        <button
          type="button"
          className="button"
          data-copy={id}
          data-done={t("share.copied")}
          aria-label={t("cite.copyWhat", { what: label })}
          hidden
        >
          {t("cite.copy")}
        </button>
      </div>
      <pre id={id}>{text}</pre>
    </div>
  );
}
