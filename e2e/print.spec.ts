import { expect, type Page, test } from "@playwright/test";

/** Pages of the five kinds that print as a brief, the longest of their kind among them. */
const briefs = [
  "/en/countries/alb",
  "/fr/countries/mda",
  "/es/countries/usa",
  ...["tuv", "fji"].map((iso3) => `/fr/countries/${iso3}`),
  ...["spain", "ireland", "european-commission", "dfid", "japan"].flatMap((id) => [
    `/fr/donors/${id}`,
    `/es/donors/${id}`,
  ]),
  ...[
    "multilateral-framework",
    "international-standards",
    "employment-agenda",
    "social-protection",
    "capacity-building",
    "social-dialogue",
    "knowledge-base",
    "policy-cooperation",
  ].map((id) => `/fr/elements/${id}`),
  ...[
    "ilo-africa",
    "ilo-americas",
    "ilo-arab-states",
    "ilo-asia-pacific",
    "ilo-europe-central-asia",
    "west-africa",
  ].map((id) => `/fr/regions/${id}`),
  "/en/partnerships/ecowas",
  "/es/partnerships/african-union",
  "/fr/partnerships/escwa",
  "/fr/partnerships/iom",
];

/** Longer pages: as many sheets as they need. */
const others = ["/en", "/en/ratifications/c97"];

/**
 * Links, out of the flow, to the head and the foot of every chart, and in a brief to its notes and its last lines. The browser
 * writes a named destination into the PDF for each target of a link, so the file itself then says on which sheet each begins
 * and ends. Returns the number of parts so marked.
 */
async function markParts(page: Page): Promise<number> {
  return page.evaluate(() => {
    const links = document.createElement("div");
    links.style.cssText = "position: absolute; top: 0; font-size: 1px";
    const shown = [...document.querySelectorAll("figure")].filter((figure) => figure.checkVisibility());
    const parts = shown.map((figure) =>
      [":scope > header", ":scope > .chart-foot"].map((selector) => figure.querySelector(selector)),
    );
    const notes = document.querySelector(".para-notes");
    if (notes) parts.push([notes, document.querySelector(".site-foot")]);
    for (const [index, part] of parts.entries()) {
      for (const [place, target] of part.entries()) {
        if (!target) throw new Error("a chart without head or foot");
        target.id = `part-${index}-${place === 0 ? "top" : "end"}`;
        links.append(Object.assign(document.createElement("a"), { href: `#${target.id}`, textContent: "." }));
      }
    }
    document.body.append(links);
    return parts.length;
  });
}

/** Sheets of a PDF, and the sheet (an object number) on which each part begins and ends. */
function readPdf(pdf: Buffer): { sheets: number; parts: { top: string; end: string }[] } {
  const text = pdf.toString("latin1");
  const places = new Map(
    [...text.matchAll(/\/(part-\d+-(?:top|end)) \[(\d+) 0 R \/XYZ/g)].map(([, name, sheet]) => [name, sheet]),
  );
  const names = [...places.keys()].filter((name) => name?.endsWith("-top"));
  return {
    sheets: [...text.matchAll(/\/Type\s*\/Page[^s]/g)].length,
    parts: names.map((name) => ({ top: places.get(name) ?? "", end: places.get(name?.replace("top", "end")) ?? "" })),
  };
}

/** Says whether the page is set in its own letters: without them, a text in their name is as wide as in those of the system. */
function hasItsLetters(): boolean {
  const [own, others] = ['"Source Sans 3", monospace', "monospace"].map((family) => {
    const word = Object.assign(document.createElement("span"), { textContent: "mi" });
    word.style.cssText = `position: absolute; font: 100px ${family}`;
    document.body.append(word);
    const { width } = word.getBoundingClientRect();
    word.remove();
    return width;
  });
  return own !== others;
}

/** Opens a page in its own letters: where their file comes late, they are used from the next page on. */
async function openInItsLetters(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await expect(async () => {
    if (await page.evaluate(hasItsLetters)) return;
    await page.reload();
    throw new Error("set in letters of the system");
  }).toPass();
}

for (const address of [...briefs, ...others]) {
  test(`${address} prints on clean sheets`, async ({ page }) => {
    await openInItsLetters(page, address);
    await page.emulateMedia({ media: "print" });
    const count = await markParts(page);
    const { sheets, parts } = readPdf(await page.pdf({ format: "A4", printBackground: true, preferCSSPageSize: true }));
    if (briefs.includes(address)) expect(sheets).toBeLessThanOrEqual(2);
    expect(parts).toHaveLength(count);
    for (const { top, end } of parts) expect(end, "a chart, or the notes, are cut by the edge of a sheet").toBe(top);
    if (briefs.includes(address)) await expectNotes(page);
  });
}

/** Each citation that is printed as a mark has its note; marks and notes are the numbers of paragraphs. */
async function expectNotes(page: Page): Promise<void> {
  const { marks, notes } = await page.evaluate(() => {
    const isMark = (link: Element) =>
      link.checkVisibility() && getComputedStyle(link, "::before").content.includes("§");
    const textOf = (element: Element) => element.textContent ?? "";
    return {
      marks: [...document.querySelectorAll("main .para-refs a")].filter(isMark).map(textOf),
      notes: [...document.querySelectorAll(".para-notes b")].map((number) => textOf(number).replace("§", "")),
    };
  });
  expect(notes.length).toBeGreaterThan(0);
  expect(notes).toEqual([...new Set(notes)].sort((a, b) => Number(a) - Number(b)));
  expect([...new Set(marks)].filter((mark) => !notes.includes(mark))).toEqual([]);
}

test("citations are marks on paper and words on a screen", async ({ page }) => {
  await page.goto("/fr/donors/european-commission");
  const citation = page.locator(".activity-list td.number .para-refs").first();
  const wording = page.locator("aside .para-refs", { hasText: "(" }).first();
  const notes = page.locator(".para-notes");
  const sizes = () =>
    Promise.all([citation, wording].map((one) => one.evaluate((span) => getComputedStyle(span).fontSize)));
  await expect(notes).toBeHidden();
  expect(await sizes()).not.toContain("0px");
  await page.emulateMedia({ media: "print" });
  await expect(notes).toBeVisible();
  await expect(notes).toContainText("GB.301/4");
  await expect(notes.locator("li", { hasText: "§28" })).toContainText("Renforcement des capacités");
  expect(await sizes()).toEqual(["0px", "0px"]);
});

test("a page that is no brief keeps its citations in words", async ({ page }) => {
  await page.goto("/fr/donors");
  await page.emulateMedia({ media: "print" });
  await expect(page.locator(".para-notes")).toHaveCount(0);
  expect(
    await page
      .locator(".para-refs")
      .first()
      .evaluate((span) => getComputedStyle(span).fontSize),
  ).not.toBe("0px");
});

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
