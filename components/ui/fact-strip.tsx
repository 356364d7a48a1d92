import type { ReactNode } from "react";

export type Fact = {
  id: string;
  /** The number, written; a dash when there is none. */
  value: string;
  label: string;
  /** Where it comes from. */
  source?: ReactNode;
};

type FactStripProps = {
  label: string;
  facts: Fact[] /** What cannot be a number, in words. */;
  aside?: { title: string; text: string };
};

/** The few numbers of a page in one band, each with its source, and beside them what is not known. */
export function FactStrip({ label, facts, aside }: FactStripProps) {
  return (
    <section className="band" aria-label={label}>
      <div className="wrap fact-strip">
        {facts.map(({ id, value, label: text, source }) => (
          <p key={id}>
            <strong className="value">{value}</strong>{" "}
            <span>
              {text}
              {source && <span className="source">{source}</span>}
            </span>
          </p>
        ))}
        {aside && (
          <p className="aside">
            <span>
              <strong>{aside.title}</strong> {aside.text}
            </span>
          </p>
        )}
      </div>
    </section>
  );
}
