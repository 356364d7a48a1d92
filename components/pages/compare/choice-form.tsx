import { mostCompared } from "@/data/address/compare";
import { pageHref } from "@/data/address/routes";
import { countries, donors } from "@/data/load";
import type { Reader } from "@/data/messages/reader";

export type Kind = "country" | "donor";

type ChoiceFormProps = { reader: Reader; path: string; kind: Kind; chosen: string[] };

/** A list for each that is chosen and one more, all of one name: the address carries a value for each that is set. */
export function ChoiceForm({ reader, path, kind, chosen }: ChoiceFormProps) {
  const { t, language } = reader;
  const options = optionsOf(reader, kind, chosen);
  const lists = Math.min(mostCompared, Math.max(2, chosen.length + 1));
  return (
    <form
      className="compare-form"
      method="get"
      action={pageHref(language, path)}
      data-live-form
      aria-label={t(`compare.form.${kind}`)}
    >
      {Array.from({ length: lists }, (_, index) => index).map((index) => (
        <div key={index}>
          <label className="field-label" htmlFor={`${kind}-${index}`}>
            {t(`compare.choice.${kind}`, { n: index + 1 })}
          </label>
          <select id={`${kind}-${index}`} name={kind} defaultValue={chosen[index] ?? ""}>
            <option value="">{t("compare.noChoice")}</option>
            {options.map(({ value, label }) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </select>
        </div>
      ))}
      <button type="submit" className="button primary">
        {t("compare.name")}
      </button>
    </form>
  );
}

/** Most donors to choose from: those with most activities. The others are compared from their own pages. */
const mostDonors = 100;

function donorsToChoose(chosen: string[]) {
  const main = new Set(donors.toSorted((a, b) => b.activities.length - a.activities.length).slice(0, mostDonors));
  return donors.filter((donor) => main.has(donor) || chosen.includes(donor.id));
}

function optionsOf({ text, compare }: Reader, kind: Kind, chosen: string[]): { value: string; label: string }[] {
  const options =
    kind === "country"
      ? countries.map(({ iso3, name }) => ({ value: iso3.toLowerCase(), label: text(name) }))
      : donorsToChoose(chosen).map(({ id, name }) => ({ value: id, label: text(name) }));
  return options.sort((a, b) => compare(a.label, b.label));
}
