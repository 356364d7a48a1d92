import { expect, test } from "@playwright/test";

test("records of a paragraph carry the mark of their status, as the key above them shows it", async ({ page }) => {
  await page.goto("/es/sources/gb-301-4#para-20");
  const fillOf = (mark: Element) => getComputedStyle(mark).fill;
  const completed = await page.locator(".legend [data-fill=completed] .fill-completed").first().evaluate(fillOf);
  const marks = page.locator("#para-20 svg[role=img] use");
  const fills = await marks.evaluateAll((all) => all.map((mark) => getComputedStyle(mark).fill));
  expect(fills.length).toBeGreaterThan(3);
  expect(new Set(fills)).toEqual(new Set([completed, 'url("#source-ongoing")', 'url("#source-planned")']));
  // What is shown twice takes its fill from where it stands: a fill of its own would lose the rules of the page.
  expect(await page.locator("#status-mark").getAttribute("class")).toBeNull();
});
