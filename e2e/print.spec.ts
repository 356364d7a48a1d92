import { expect, type Page, test } from "@playwright/test";

/** Pages of the five kinds that print as a brief, the longest of their kind among them. */
const briefs = [
  "/en/countries/alb",
  "/fr/countries/tuv",
  "/fr/countries/mda",
  "/es/donors/spain",
  "/en/donors/european-commission",
  "/fr/elements/social-dialogue",
  "/fr/elements/capacity-building",
  "/en/regions/ilo-africa",
  "/en/regions/ilo-europe-central-asia",
  "/en/regions/west-africa",
  "/es/partnerships/african-union",
  "/fr/partnerships/escwa",
];

/** Longer pages: as many sheets as they need. */
const others = ["/en", "/en/ratifications/c97"];

/**
 * Links, out of the flow, to the head and the foot of every chart. The browser writes a named destination into the PDF for
 * each target of a link, so the file itself then says on which sheet each chart begins and ends.
 */
async function markCharts(page: Page): Promise<number> {
  return page.evaluate(() => {
    const links = document.createElement("div");
    links.style.cssText = "position: absolute; top: 0; font-size: 1px";
    const shown = [...document.querySelectorAll("figure")].filter((figure) => figure.checkVisibility());
    for (const [index, figure] of shown.entries()) {
      for (const [end, selector] of [
        ["top", ":scope > header"],
        ["end", ":scope > .chart-foot"],
      ] as const) {
        const target = figure.querySelector(selector);
        if (!target) throw new Error(`a chart without ${selector}`);
        target.id = `chart-${index}-${end}`;
        links.append(Object.assign(document.createElement("a"), { href: `#${target.id}`, textContent: "." }));
      }
    }
    document.body.append(links);
    return shown.length;
  });
}

/** Sheets of a PDF, and the sheet (an object number) on which each chart begins and ends. */
function readPdf(pdf: Buffer): { sheets: number; charts: { top: string; end: string }[] } {
  const text = pdf.toString("latin1");
  const places = new Map(
    [...text.matchAll(/\/(chart-\d+-(?:top|end)) \[(\d+) 0 R \/XYZ/g)].map(([, name, sheet]) => [name, sheet]),
  );
  const names = [...places.keys()].filter((name) => name?.endsWith("-top"));
  return {
    sheets: [...text.matchAll(/\/Type\s*\/Page[^s]/g)].length,
    charts: names.map((name) => ({ top: places.get(name) ?? "", end: places.get(name?.replace("top", "end")) ?? "" })),
  };
}

for (const address of [...briefs, ...others]) {
  test(`${address} prints on clean sheets`, async ({ page }) => {
    await page.goto(address);
    await page.emulateMedia({ media: "print" });
    const count = await markCharts(page);
    const { sheets, charts } = readPdf(
      await page.pdf({ format: "A4", printBackground: true, preferCSSPageSize: true }),
    );
    if (briefs.includes(address)) expect(sheets).toBeLessThanOrEqual(2);
    expect(charts).toHaveLength(count);
    for (const { top, end } of charts) expect(end, "a chart is cut by the edge of a sheet").toBe(top);
  });
}

test("a printed page says where it stands, when it was read and that it is independent", async ({ page }) => {
  await page.goto("/fr/countries/alb?on=2008-03-06");
  await page.emulateMedia({ media: "print" });
  const foot = page.locator(".site-foot");
  await expect(foot.locator(".print-only")).toContainText("/fr/countries/alb?on=2008-03-06");
  await expect(foot.locator(".print-only")).toContainText(/\d{4}/);
  await expect(foot.locator(".independent")).toBeVisible();
  for (const hidden of [".site-nav", ".site-tools", ".chart-foot ul", ".neighbours", "main form"]) {
    await expect(page.locator(hidden).filter({ visible: true })).toHaveCount(0);
  }
});
