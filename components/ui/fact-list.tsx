import { Fragment, type ReactNode } from "react";

export type Fact = { term: string; content: ReactNode };

/** What is known about one thing, as terms and descriptions. */
export function FactList({ facts }: { facts: Fact[] }) {
  return (
    <dl className="pairs">
      {facts.map(({ term, content }) => (
        <Fragment key={term}>
          <dt>{term}</dt>
          <dd>{content}</dd>
        </Fragment>
      ))}
    </dl>
  );
}

export type NamedLink = { id: string; label: string; href: string; note?: string };

/** Names in a row, each a link, with a reservation in brackets where there is one. */
export function LinkRow({ links }: { links: NamedLink[] }) {
  return links.map(({ id, label, href, note }, index) => (
    <Fragment key={id}>
      {index > 0 && ", "}
      <a href={href}>{label}</a>
      {note !== undefined && <span className="quiet">{` (${note})`}</span>}
    </Fragment>
  ));
}
