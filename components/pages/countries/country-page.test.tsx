import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { sections } from "@/data/address/known";
import { emptyState } from "@/data/address/state";
import { countries } from "@/data/load";
import { countryByIso3 } from "@/data/lookups";
import { readerIn } from "@/data/messages/reader";
import { countryFacts } from "./country-facts";
import { CountryIdentity } from "./country-identity";
import { CountryPage } from "./country-page";
import { countrySentence } from "./country-sentence";

const reader = readerIn("fr");

function pageOf(iso3: string): string {
  const path = `countries/${iso3.toLowerCase()}`;
  return renderToStaticMarkup(
    <CountryPage reader={reader} state={emptyState} path={path} facts={countryFacts(iso3, emptyState)} />,
  );
}

/** Ids of the headings of a page's parts: what it speaks of, whatever it has to say of it. */
function partsOf(page: string): string[] {
  return [...page.matchAll(/<h2[^>]* id="([^"]+)"/g)].map(([, id]) => id ?? "");
}

test("each of the 250 countries and areas has an address and says what it is", () => {
  expect(countries).toHaveLength(250);
  for (const country of countries) {
    expect(sections.countries).toContain(country.iso3.toLowerCase());
    const identity = renderToStaticMarkup(<CountryIdentity reader={reader} country={country} />);
    expect(identity.includes(reader.t("country.notMember"))).toBe(!country.ilo_member);
    const sentence = countrySentence(reader, countryFacts(country.iso3, emptyState));
    expect(sentence).toMatch(/^\p{Lu}.*\.$/u);
  }
});

test.each(["ALB", "CHE", "PSE", "TWN", "XKX", "GLP", "VAT"])("the page of %s can be drawn", (iso3) => {
  expect(pageOf(iso3)).toContain(`<h1>${reader.text(countryByIso3(iso3).name).replaceAll("'", "&#x27;")}</h1>`);
});

describe("a small island State's page speaks of all that a large one's does", () => {
  const large = partsOf(pageOf("USA"));
  test.each(["TUV", "FJI", "MHL", "KNA"])("%s", (iso3) => {
    expect(large.length).toBeGreaterThan(4);
    expect(partsOf(pageOf(iso3))).toEqual(large);
  });
});
