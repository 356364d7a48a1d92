import { Neighbours } from "@/components/ui/neighbours";
import { pageHref } from "@/data/address/routes";
import { countries } from "@/data/load";
import type { Reader } from "@/data/messages/reader";
import type { Country } from "@/data/schema";

/** The countries before and after in the alphabet of the language. */
export function CountryPager({ reader, country }: { reader: Reader; country: Country }) {
  const { t, text, language, compare } = reader;
  const sorted = countries.toSorted((a, b) => compare(text(a.name), text(b.name)));
  const index = sorted.findIndex(({ iso3 }) => iso3 === country.iso3);
  const link = (one: Country | undefined, hint: string) =>
    one ? { hint, label: text(one.name), href: pageHref(language, `countries/${one.iso3.toLowerCase()}`) } : null;
  return (
    <div className="c12">
      <Neighbours
        label={t("country.pager")}
        previous={link(sorted[index - 1], t("country.previous"))}
        next={link(sorted[index + 1], t("country.next"))}
      />
    </div>
  );
}
