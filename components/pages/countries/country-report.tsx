import { Paragraphs } from "@/components/ui/paragraphs";
import { codeLabel, instrumentById } from "@/data/lookups";
import type { Reader } from "@/data/messages/reader";
import { mentionGroups } from "@/data/queries/country";
import type { RatificationSupport } from "@/data/schema";
import { type CountryFacts, kindOf } from "./country-facts";

/** What the report says of the country itself: support for ratification in its own terms, and how it names the country. */
export function CountryReport({
  reader,
  facts: { country, mention, support },
}: {
  reader: Reader;
  facts: CountryFacts;
}) {
  const { t, text } = reader;
  const kind = kindOf(country);
  return (
    <>
      <h2>{t("country.report.title")}</h2>
      {support.length === 0 ? (
        <p>
          {t("country.report.noSupport", { kind })} <Paragraphs reader={reader} paras={[9]} />.
        </p>
      ) : (
        <ul className="plain">
          {support.map((one) => (
            <li key={one.id}>
              {supportText(reader, one)} <Paragraphs reader={reader} paras={[one.para]} around={["(", ")"]} />.
            </li>
          ))}
        </ul>
      )}
      {support.some(({ kind }) => kind === "ratification") && <p className="small">{t("country.report.notCause")}</p>}
      <h3>{t("country.report.named")}</h3>
      {mention ? (
        <ul className="plain">
          {mentionGroups(mention).map(({ basis, role, paras }) => (
            <li key={`${basis}-${role}`}>
              {t("country.report.mention", {
                basis: text(codeLabel("mention-basis", basis)),
                role: text(codeLabel("mention-role", role)).toLowerCase(),
              })}{" "}
              <Paragraphs reader={reader} paras={paras} />
            </li>
          ))}
        </ul>
      ) : (
        <p>{t("country.report.notNamed", { kind })}</p>
      )}
    </>
  );
}

/** Support as the report words it: it reports ratifications with technical support, advice, or help with drafts. */
function supportText(
  { t, text, date }: Reader,
  { kind, instrument, period_start, period_end }: RatificationSupport,
): string {
  const symbol = instrument ? instrumentById(instrument).symbol : "";
  const period =
    period_start && period_end ? t("date.range", { start: date(period_start), end: date(period_end) }) : "";
  if (kind === "ratification") return t("country.support.ratification", { symbol, period });
  if (kind === "ratification-advice") return t("country.support.advice", { symbol });
  return text(codeLabel("ratification-support-kind", kind));
}
