import { readFileSync } from "node:fs";
import { expect, type Page, test } from "@playwright/test";
import { listen, whenLive } from "./browsing";
import { message } from "./messages";

type Row = { iso3: string; ilo_member: boolean };
const countries: Row[] = JSON.parse(readFileSync("data/countries.json", "utf8")).rows;
const members = countries.filter(({ ilo_member }) => ilo_member).map(({ iso3 }) => iso3);

const resultOf = (page: Page) => page.locator(".filters .result strong");

test("every Member of the ILO has a mark on the map, and every mark is a country", async ({ page }) => {
  await page.goto("/en");
  const marks = await page
    .locator("#activities-map svg.world [data-iso3]")
    .evaluateAll((all) => all.map((mark) => mark.getAttribute("data-iso3") ?? ""));
  expect(members).toHaveLength(187);
  expect(members.filter((iso3) => !marks.includes(iso3))).toEqual([]);
  expect(marks.filter((mark) => !countries.some(({ iso3 }) => iso3 === mark))).toEqual([]);
});

for (const width of [1440, 360]) {
  test(`every Member answers to the pointer on its own mark at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto("/en");
    await whenLive(page);
    await page.locator("#activities-map svg.world").scrollIntoViewIfNeeded();
    expect(await page.evaluate(deafMembers, members)).toEqual([]);
  });
}

/** Returns the Members that no pointer over their mark brings up; for a mark smaller than a target only its centre counts. */
function deafMembers(wanted: string[]): string[] {
  const map = document.querySelector("#activities-map svg.world");
  const target = 24;
  const answers = (x: number, y: number) => {
    const pointer = { bubbles: true, clientX: x, clientY: y, pointerType: "mouse" };
    // Away from the map first: the last tooltip may lie over the point.
    document.body.dispatchEvent(new PointerEvent("pointermove", pointer));
    document.elementFromPoint(x, y)?.dispatchEvent(new PointerEvent("pointermove", pointer));
    return document.querySelector("#activities-map .tooltip:not([hidden]) strong")?.textContent;
  };
  return wanted.filter((iso3) => {
    const marks = [...(map?.querySelectorAll(`[data-iso3="${iso3}"]`) ?? [])];
    const mark = marks.find((each) => each.querySelector("circle")) ?? marks[0];
    const box = (mark?.querySelector("circle") ?? mark)?.getBoundingClientRect();
    if (!mark || !box) return true;
    const name = (mark.getAttribute("aria-label") ?? "").split(":")[0];
    const parts = Math.min(box.width, box.height) < target ? 1 : 30;
    for (let row = 0; row < parts; row++) {
      for (let column = 0; column < parts; column++) {
        const x = box.left + (box.width * (column + 0.5)) / parts;
        if (answers(x, box.top + (box.height * (row + 0.5)) / parts) === name) return false;
      }
    }
    return true;
  });
}

test("a filter changes the view and the address without a reload", async ({ page }) => {
  const trouble = listen(page);
  await page.goto("/en");
  await whenLive(page);
  const all = await resultOf(page).textContent();
  await page.evaluate(() => {
    (window as unknown as { marker: string }).marker = "kept";
  });
  await page.locator("#filter-element").selectOption("social-dialogue");
  await expect(page).toHaveURL(/\/en\?element=social-dialogue$/);
  await expect(resultOf(page)).not.toHaveText(all ?? "");
  await expect(page.locator("#list")).toBeVisible();
  await page.locator("#filter-status").selectOption("completed");
  await expect(page).toHaveURL(/\/en\?element=social-dialogue&status=completed$/);
  const marker = await page.evaluate(() => (window as unknown as { marker?: string }).marker);
  expect(marker).toBe("kept");
  await page.getByRole("link", { name: message("en", "filter.clear") }).click();
  await expect(page).toHaveURL(/\/en$/);
  await expect(resultOf(page)).toHaveText(all ?? "");
  expect(trouble).toEqual([]);
});

test("the view that a filter makes is the view that its address opens", async ({ page }) => {
  await page.goto("/en");
  await whenLive(page);
  await page.locator("#filter-region").selectOption("west-africa");
  await expect(page).toHaveURL(/region=west-africa/);
  await expect(page.locator("#filter-region")).toHaveValue("west-africa");
  await expect(page.locator("#list")).toBeVisible();
  const live = await page.locator("[data-view]").first().textContent();
  await page.reload();
  await expect(page.locator("#filter-region")).toHaveValue("west-africa");
  expect(await page.locator("[data-view]").first().textContent()).toBe(live);
});

for (const [how, answer] of [
  ["cut off", null],
  ["answered with an error", 500],
] as const) {
  test(`a request that is ${how} leaves the last view and says so`, async ({ page }) => {
    await page.goto("/en");
    await whenLive(page);
    const all = await resultOf(page).textContent();
    await page.route(/element=social-dialogue/, (route) =>
      answer === null ? route.abort() : route.fulfill({ status: answer, body: "" }),
    );
    await page.locator("#filter-element").selectOption("social-dialogue");
    await expect(page.getByText(message("en", "live.failed"))).toBeVisible();
    await expect(page.locator("#activities-map svg.world")).toBeVisible();
    await expect(resultOf(page)).toHaveText(all ?? "");
    await page.unroute(/element=social-dialogue/);
    await page.getByRole("button", { name: message("en", "live.retry") }).click();
    await expect(page.locator("#list")).toBeVisible();
    await expect(page.getByText(message("en", "live.failed"))).toBeHidden();
    await expect(page.locator("#filter-element")).toHaveValue("social-dialogue");
  });
}

test("of two quick choices the last one stands", async ({ page }) => {
  await page.goto("/en");
  await whenLive(page);
  // The first answer is held back until the second has come.
  let release = () => {};
  const second = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(/element=social-protection$/, async (route) => {
    await second;
    await route.continue().catch(() => {});
  });
  await page.locator("#filter-element").selectOption("social-protection");
  await page.locator("#filter-element").selectOption("social-dialogue");
  await expect(page).toHaveURL(/element=social-dialogue/);
  await expect(page.locator("#list")).toBeVisible();
  const shown = await resultOf(page).textContent();
  release();
  await page.reload();
  await expect(resultOf(page)).toHaveText(shown ?? "");
  await expect(page.locator("#filter-element")).toHaveValue("social-dialogue");
});

test("a country picked on the map opens its list with paragraphs", async ({ page }) => {
  await page.goto("/en");
  await whenLive(page);
  await page.locator('#activities-map [data-iso3="AFG"]').first().click();
  await expect(page).toHaveURL(/country=afg/i);
  const list = page.locator("#list");
  await expect(list).toBeVisible();
  await expect(list.locator("a[href*='/sources/gb-301-4#para-']").first()).toBeVisible();
});

test("activities that name only a region colour no country", async ({ page }) => {
  await page.goto("/en?region=gulf");
  await expect(page.locator("aside").getByRole("heading", { name: message("en", "beyond.title") })).toBeVisible();
});
