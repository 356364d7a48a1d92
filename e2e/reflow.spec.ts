import { expect, test } from "@playwright/test";
import { everyRoute } from "./routes";

/** From 400 % zoom of a small laptop to a wide screen (CSS pixels). */
const widths = [320, 360, 768, 1440, 2560];

for (const { address } of everyRoute) {
  test(`${address} never scrolls sideways`, async ({ page }) => {
    await page.goto(address);
    for (const width of widths) {
      await page.setViewportSize({ width, height: 800 });
      const overflow = await page.evaluate(() => {
        const { scrollWidth = 0 } = document.scrollingElement ?? {};
        if (scrollWidth <= innerWidth) return null;
        const wide = [...document.querySelectorAll("body *")].filter(
          (element) => element.getBoundingClientRect().right > innerWidth + 1 && !element.closest(".table-scroll"),
        );
        return `${scrollWidth} px: ${wide.slice(0, 3).map((element) => element.outerHTML.slice(0, 120))}`;
      });
      expect(overflow, `${width} px wide`).toBeNull();
    }
  });
}
