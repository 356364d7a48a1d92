import { expect, test } from "@playwright/test";
import { whenLive } from "./browsing";

test("the matrix of donors counts activities or projects, and the address holds the choice", async ({ page }) => {
  await page.goto("/en/donors");
  await whenLive(page);
  const matrix = page.locator("#donors-by-region");
  const choice = page.getByRole("navigation", { name: "What the table counts" });
  await expect(matrix.getByRole("heading")).toHaveText("Activities by donor and region");
  await expect(matrix.getByRole("row", { name: /^European Commission/ })).toContainText("8");
  await page.evaluate(() => Object.assign(window, { kept: true }));

  await choice.getByRole("link", { name: "Projects" }).click();
  await expect(page).toHaveURL(/\/en\/donors\?count=projects$/);
  await expect(matrix.getByRole("heading")).toHaveText("Projects by donor and region");
  await expect(choice.locator("[aria-current]")).toHaveText("Projects");
  await expect(matrix.getByRole("link", { name: /^Ireland, .*project record/ })).toHaveAttribute(
    "href",
    "/en/projects?donor=ireland&region=ilo-europe-central-asia#list",
  );
  await expect(matrix.getByRole("link", { name: "SVG" })).toHaveAttribute("href", /count=projects/);
  expect(await page.evaluate(() => "kept" in window), "the page was not loaded again").toBe(true);

  await page.goBack();
  await expect(matrix.getByRole("heading")).toHaveText("Activities by donor and region");
});

test("without a script the choice is a page of its own", async ({ browser, baseURL }) => {
  const context = await browser.newContext({ ...(baseURL ? { baseURL } : {}), javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto("/fr/donors");
  await page.locator(".count-switch a").nth(1).click();
  await expect(page).toHaveURL(/\?count=projects$/);
  await expect(page.locator("#donors-by-region h2")).toHaveText("Projets par donateur et par région");
  expect((await page.goto("/fr/donors?count=euros"))?.status()).toBe(400);
  await expect(page.locator("main")).toContainText("euros");
  await context.close();
});

test("the drawing and the numbers of the matrix follow what is counted", async ({ request }) => {
  const totals = async (query: string) => {
    const { rows } = await (await request.get(`/charts/en/donors-by-region.json${query}`)).json();
    return Object.fromEntries(rows.map(({ donor, total }: { donor: string; total: number }) => [donor, total]));
  };
  expect(await totals("")).toMatchObject({ "european-commission": 8, spain: 6 });
  expect(await totals("?count=projects")).toMatchObject({ "european-commission": 2, spain: 1 });
  expect(await (await request.get("/charts/en/donors-by-region.svg?count=projects")).text()).toContain(
    "Projects by donor",
  );
});

for (const [donor, count] of [
  ["spain", 6],
  ["ireland", 1],
  ["european-commission", 8],
  ["dfid", 5],
  ["japan", 3],
] as const)
  test(`what ${donor} funds can be taken along as a file`, async ({ page, request }) => {
    await page.goto(`/es/donors/${donor}`);
    const address = await page.locator("aside a", { hasText: "CSV" }).getAttribute("href");
    const [head = "", ...rows] = (await (await request.get(address ?? "")).text()).trim().split(/\r?\n(?=[a-z0-9-]+,)/);
    expect(head).toMatch(/\bpara\b/);
    expect(head).toMatch(/\bregions\b/);
    expect(rows).toHaveLength(count);
    const listed = await page
      .locator(".activity-list tbody th a")
      .evaluateAll((links) => links.map((link) => link.getAttribute("href")));
    expect(new Set(listed).size).toBe(count);
  });

test("organizations that the report does not name can be chosen on the map of several", async ({ page }) => {
  await page.goto("/en/partnerships?partner=can&partner=cis&partner=mercosur");
  await expect(page.locator("#partnerships-map h2")).toHaveText(
    "CAN, CIS and MERCOSUR: one State belongs to two or more",
  );
  for (const [index, id] of ["can", "cis", "mercosur"].entries())
    await expect(page.locator(`#partner-${index}`)).toHaveValue(id);
  expect((await page.request.get("/en/activities?partner=cis")).status()).toBe(400);
});

test("the members of ECOWAS are fifteen in March 2008 and twelve today", async ({ page }) => {
  await page.goto("/en/partnerships/ecowas?on=2008-03-01");
  await expect(page.locator("#partner-ecowas h2")).toContainText("15 members");
  await page.goto("/en/partnerships/ecowas");
  await expect(page.locator("#partner-ecowas h2")).toContainText("12 members");
});
