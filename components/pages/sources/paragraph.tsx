import type { ReactNode } from "react";
import { Doubt } from "@/components/ui/doubt";
import { LinkRow, type NamedLink } from "@/components/ui/fact-list";
import { figureValue } from "@/components/ui/figure-value";
import { pageHref } from "@/data/address/routes";
import { codeLabel, countryByIso3 } from "@/data/lookups";
import type { MessageKey } from "@/data/messages";
import type { Reader } from "@/data/messages/reader";
import type { Activity, Paragraph } from "@/data/schema";
import { takenFrom } from "./taken";

/** One paragraph of a report: our summary, then every datum taken from it; or why there is none. */
export function ParagraphSection({ reader, paragraph }: { reader: Reader; paragraph: Paragraph }) {
  const { t, text } = reader;
  const { number, summary, no_data, report } = paragraph;
  const taken = takenFrom(report, number);
  return (
    <section className="para" id={`para-${number}`}>
      <h4>
        <span className="visually-hidden">{t("sources.paragraph")} </span>
        <a href={`#para-${number}`}>{number}</a>
      </h4>
      <div>
        <p>{text(summary)}</p>
        {no_data && <p className="quiet">{text(no_data)}</p>}
        {taken.activities.length > 0 && <Records reader={reader} activities={taken.activities} />}
      </div>
      <dl>
        <Rows reader={reader} taken={taken} />
      </dl>
    </section>
  );
}

/**
 * Records with the mark of their status; its shape and the fills stand once, at the head of the page. The fill is that of the use:
 * no rule of the page reaches into what it shows.
 */
function Records({ reader: { t, text, language }, activities }: { reader: Reader; activities: Activity[] }) {
  return (
    <ul>
      {activities.map(({ id, title, status, countable, record_kind }) => (
        <li key={id}>
          <svg viewBox="0 0 22 13" role="img" aria-label={text(codeLabel("status", status))}>
            <use href="#status-mark" className={`fill-${status}`} />
          </svg>
          <a href={pageHref(language, `activities/${id}`)}>{text(title)}</a>
          {!countable && (
            <span className="quiet">{` ${t("sources.notCounted", { kind: text(codeLabel("record-kind", record_kind)).toLowerCase() })}`}</span>
          )}
        </li>
      ))}
    </ul>
  );
}

type Taken = ReturnType<typeof takenFrom>;

function Rows({ reader, taken }: { reader: Reader; taken: Taken }) {
  const { t, text, date } = reader;
  const row = (label: MessageKey, descriptions: ReactNode[]) =>
    descriptions.length > 0 && (
      <>
        <dt>{t(label)}</dt>
        {descriptions}
      </>
    );
  const links = (list: NamedLink[]) =>
    list.length > 0
      ? [
          <dd key="links">
            <LinkRow links={list} />
          </dd>,
        ]
      : [];
  return (
    <>
      {row(
        "sources.figures",
        taken.figures.map((figure) => (
          <dd key={figure.id}>
            <b>{figureValue(reader, figure)}</b> {text(figure.meaning)}
            {!figure.stated && <span className="quiet">{` (${t("figures.counted")})`}</span>}
          </dd>
        )),
      )}
      {row("sources.countries", links(countryLinks(reader, taken.countries)))}
      {row("sources.donors", links(namedLinks(reader, "donors", taken.donors)))}
      {row(
        "sources.partners",
        links(
          namedLinks(
            reader,
            "partnerships",
            taken.partners.map(({ id, abbreviation }) => ({ id, name: abbreviation })),
          ),
        ),
      )}
      {row("sources.projects", links(namedLinks(reader, "projects", taken.projects)))}
      {row(
        "sources.instruments",
        taken.instruments.map((one) => (
          <dd key={one.id}>{`${text(one.name)}${one.date ? `, ${date(one.date)}` : ""}`}</dd>
        )),
      )}
      {row(
        "sources.facts",
        taken.facts.map((one) => <dd key={one.id}>{text(one.fact)}</dd>),
      )}
      {row(
        "sources.footnotes",
        taken.footnotes.map((note) => <dd key={note.number}>{reader.pair(note.text, text(note.meaning))}</dd>),
      )}
      {row(
        "sources.doubts",
        taken.notes.map((note) => (
          <dd key={note.id}>
            <Doubt reader={reader} note={note} />
          </dd>
        )),
      )}
    </>
  );
}

function namedLinks(
  { text, language }: Reader,
  section: string,
  rows: { id: string; name: Activity["title"] }[],
): NamedLink[] {
  return rows.map(({ id, name }) => ({ id, label: text(name), href: pageHref(language, `${section}/${id}`) }));
}

/** Countries in the order of the alphabet; how one is named only where it is not simply concerned. */
function countryLinks({ text, language, compare }: Reader, countries: Taken["countries"]): NamedLink[] {
  return countries
    .map(({ iso3, role }) => ({
      id: `${iso3}-${role}`,
      label: text(countryByIso3(iso3).name),
      href: pageHref(language, `countries/${iso3.toLowerCase()}`),
      ...(role === "subject" ? {} : { note: text(codeLabel("mention-role", role)).toLowerCase() }),
    }))
    .sort((a, b) => compare(a.label, b.label));
}
