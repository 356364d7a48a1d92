import { SourceLinks } from "@/components/ui/source-links";
import type { Reader } from "@/data/messages/reader";
import type { PublicProject } from "@/data/schema";

/** What a public page says of a project: official title, donor, period, budget with its currency, address and date read. */
export function PublicFacts({ reader, page }: { reader: Reader; page: PublicProject }) {
  const { t, text } = reader;
  const facts = [
    page.donor && t("project.public.donor", { donor: text(page.donor) }),
    (page.start || page.end) && periodOf(reader, page),
    page.budget_amount !== null &&
      page.currency &&
      t("project.public.budget", { amount: budgetOf(reader, page.budget_amount, page.currency) }),
    page.note && text(page.note),
  ].filter(Boolean);
  return (
    <>
      <cite lang={page.official_title.language === reader.language ? undefined : page.official_title.language}>
        {page.official_title.text}
      </cite>
      {facts.map((fact) => (
        <span key={String(fact)}>
          <br />
          {fact}
        </span>
      ))}
      <br />
      <span className="small">
        <SourceLinks reader={reader} sources={page.sources} />
      </span>
    </>
  );
}

/** An amount in the currency that the page states. */
export function budgetOf({ language }: Reader, amount: number, currency: string): string {
  return new Intl.NumberFormat(language, {
    style: "currency",
    currency,
    currencyDisplay: "code",
    maximumFractionDigits: 0,
  }).format(amount);
}

/** The period in words, with what is not known of it. */
export function periodOf({ t, date }: Reader, { start, end }: Pick<PublicProject, "start" | "end">): string {
  if (start && end) return t("project.period", { start: date(start), end: date(end) });
  if (start) return t("project.periodFrom", { start: date(start) });
  return end ? t("project.periodTo", { end: date(end) }) : t("list.notStated");
}
