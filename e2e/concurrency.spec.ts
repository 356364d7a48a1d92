import { expect, test } from "@playwright/test";

test("pages that are made at the same time keep their own content", async ({ request }) => {
  const { rows } = (await (await request.get("/api/v1/countries.json?fields=iso3,name")).json()) as {
    rows: { iso3: string; name: Record<string, string> }[];
  };
  const asked = rows.slice(0, 90).map(({ iso3, name }, index) => {
    const language = ["en", "fr", "es"][index % 3] ?? "en";
    return { address: `/${language}/countries/${iso3.toLowerCase()}`, name: name[language] ?? "" };
  });
  // Regions and donors come from other routes, whose modules are their own.
  const others = ["/en/regions/ilo-africa", "/fr/donors/spain", "/es/elements/social-dialogue", "/en/no-such-page"];
  const [pages] = await Promise.all([
    Promise.all(asked.map(async ({ address, name }) => ({ name, html: await (await request.get(address)).text() }))),
    Promise.all(others.map((address) => request.get(address))),
  ]);
  const titleOf = (html: string) =>
    /<h1[^>]*>(.*?)<\/h1>/.exec(html)?.[1]?.replaceAll("&#x27;", "'").replaceAll("&amp;", "&");
  const mixed = pages
    .filter(({ name, html }) => titleOf(html) !== name)
    .map(({ name, html }) => `${name}: ${titleOf(html)}`);
  expect(mixed).toEqual([]);
});
