import AxeBuilder from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import { everyRoute } from "./routes";

const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
/** Rules whose answer depends on colours; the rest of a page is the same in every theme. */
const colourRules = ["color-contrast", "link-in-text-block"];

async function violations(page: Page, rules?: string[]) {
  const builder = new AxeBuilder({ page }).exclude("nextjs-portal");
  const { violations } = await (rules ? builder.withRules(rules) : builder.withTags(tags)).analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} ${target.join(" ")}: ${failureSummary ?? ""}`),
  );
}

for (const { address } of everyRoute) {
  test(`axe finds nothing on ${address}`, async ({ page }) => {
    // A colour in mid-change would be judged.
    await page.emulateMedia({ colorScheme: "light", reducedMotion: "reduce" });
    await page.goto(address);
    // What is folded away is read too.
    await page.locator("details").evaluateAll((all) => {
      for (const details of all) (details as HTMLDetailsElement).open = true;
    });
    expect(await violations(page), "light").toEqual([]);
    await page.emulateMedia({ colorScheme: "dark", reducedMotion: "reduce" });
    expect(await violations(page, colourRules), "dark").toEqual([]);
  });
}
