import { group } from "d3";
import { paragraphs } from "@/data/load";
import { elementById, reportById } from "@/data/lookups";
import type { Reader } from "@/data/messages/reader";

/** Sections whose single pages print as a brief. */
const briefs: ReadonlySet<string> = new Set([
  "activities",
  "countries",
  "donors",
  "elements",
  "partnerships",
  "projects",
  "regions",
]);

/** Many notes must do with a line of a printed column each. */
const few = 8;

/**
 * The paragraphs that a page cites, as notes for its print, where each citation shrinks to a mark with the paragraph's number:
 * number, heading (where there are few), first words of our summary. They are read from the page's markup, so that no citation is forgotten.
 * Nothing for pages that are no brief or cite nothing.
 */
export function ParaNotes({ reader, path, markup }: { reader: Reader; path: string; markup: string }) {
  const [section = "", id] = path.split("/");
  if (!id || !briefs.has(section)) return null;
  return [...citedIn(markup)].map(([report, numbers]) => (
    <section className="print-only para-notes" data-view={`notes-${report}`} key={report}>
      <div className="wrap">
        <p>{reader.t("print.notes", { symbol: reportById(report).symbol })}</p>
        <ol>
          {paragraphs
            .filter((one) => one.report === report && numbers.has(one.number))
            .map(({ number, element, summary }) => (
              <li key={number}>
                <b>§{number}</b>{" "}
                {element && numbers.size <= few && `${reader.text(elementById(element).short_title)}. `}
                {firstWords(reader.text(summary), numbers.size > few ? 42 : 64)}
              </li>
            ))}
        </ol>
      </div>
    </section>
  ));
}

/** The paragraphs to which the links of a page lead, by report. */
export function citedIn(markup: string): Map<string, Set<number>> {
  const links = [...markup.matchAll(/\/sources\/([a-z0-9-]+)#para-(\d+)"/g)];
  return new Map(
    [...group(links, ([, report = ""]) => report)].map(([report, own]) => [
      report,
      new Set(own.map(([, , number]) => Number(number))),
    ]),
  );
}

/** The beginning of a text, at most so many characters, cut between words. */
export function firstWords(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const cut = text.slice(0, text.lastIndexOf(" ", longest));
  return `${cut.replace(/[\s\p{P}]+$/u, "")}…`;
}
