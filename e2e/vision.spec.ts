import { expect, type Page, test } from "@playwright/test";
import { unreadable } from "./geometry";
import { message } from "./messages";
import { some } from "./reading";

// How the site stands up to what readers set: forced colours, a theme, spacing of text, zoom, less motion, a thick finger.

/** Pages whose drawings are of every kind. */
const drawn = [
  "/en",
  "/fr/ratifications/c97?on=2008-03-06",
  "/es/elements",
  "/en/projects",
  "/fr/donors",
  "/en/countries/alb",
];

test.describe("forced colours", () => {
  test.use({ forcedColors: "active" });

  test("classes of the map are told apart by the system's colours and patterns", async ({ page }) => {
    await page.goto("/en/ratifications/c97?on=2008-03-06");
    const looks = await page.locator(".legend [data-fill]").evaluateAll((entries) =>
      entries.map((entry) => {
        const path = entry.querySelector(":scope svg > path") as SVGPathElement;
        const { fill } = getComputedStyle(path);
        const pattern = fill.startsWith("url") && document.querySelector(fill.slice(5, -2));
        return pattern
          ? [...pattern.querySelectorAll("path")]
              .map((one) => {
                const style = getComputedStyle(one);
                return `${one.getAttribute("d")} ${style.fill} ${style.stroke}`;
              })
              .join("|")
          : fill;
      }),
    );
    expect(looks.length).toBeGreaterThan(3);
    expect(new Set(looks).size, looks.join("\n")).toBe(looks.length);
  });

  test("bars, chosen presets and the focus can be seen", async ({ page }) => {
    await page.goto("/en");
    const canvas = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const ground = (selector: string) =>
      page
        .locator(selector)
        .first()
        .evaluate((element) => getComputedStyle(element).backgroundColor);
    for (const selector of [".bars .track i", ".zoom label:has(:checked)", ".segments [aria-current]"])
      expect(await ground(selector), selector).not.toBe(canvas);
    await page.locator(".map-skip").first().focus();
    await page.keyboard.press("Tab");
    const line = await page
      .locator(".world .focus .line")
      .first()
      .evaluate((element) => getComputedStyle(element).stroke);
    expect(line).not.toBe(canvas);
  });
});

test.describe("themes", () => {
  const ground = (page: Page) => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const light = "rgb(255, 255, 255)";
  const dark = "rgb(16, 23, 30)";

  test("follow the system and store nothing for it", async ({ page, context }) => {
    await page.emulateMedia({ colorScheme: "dark" });
    await page.goto("/en");
    expect(await ground(page)).toBe(dark);
    await page.emulateMedia({ colorScheme: "light" });
    expect(await ground(page)).toBe(light);
    await page.emulateMedia({ contrast: "more" });
    const ink = await page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue("--edge"));
    expect(ink).toBe("#000");
    expect(await context.cookies()).toEqual([]);
    expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
  });

  test("are chosen by a switch, kept, set before the first paint, and given back to the system", async ({
    page,
    context,
  }) => {
    await page.emulateMedia({ colorScheme: "light" });
    await page.goto("/en");
    const button = page.getByRole("button", { name: message("en", "theme.label") });
    const choose = async (theme: string) => {
      await button.click();
      await page.locator(`#themes [data-choose="${theme}"]`).click();
    };
    await choose("dark");
    expect(await ground(page)).toBe(dark);
    // What the page looks like when its body begins, before any of it can have been painted.
    await page.addInitScript(() => {
      new MutationObserver((_, observer) => {
        if (!document.body) return;
        (window as Window & { begun?: string }).begun = document.documentElement.dataset.theme ?? "none";
        observer.disconnect();
      }).observe(document, { childList: true, subtree: true });
    });
    await page.goto("/fr/about");
    expect(await page.evaluate(() => (window as Window & { begun?: string }).begun)).toBe("dark");
    expect(await ground(page)).toBe(dark);
    await page.goto("/en");
    await choose("system");
    expect(await ground(page)).toBe(light);
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
    expect(await context.cookies()).toEqual([]);
  });
});

for (const address of drawn) {
  test(`text may be spaced wider (WCAG 1.4.12) and pages zoomed to 400 %: ${address}`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion: "reduce" });
    // 1280 by 1024 at 400 % is a window of 320 by 256 CSS pixels.
    await page.setViewportSize({ width: 320, height: 256 });
    await page.goto(address);
    expect(some(await unreadable(page)), "at 400 %").toEqual([]);
    const head = await page.locator("header.site-head").evaluate((element) => getComputedStyle(element).position);
    expect(head, "the head leaves a low window to the page").not.toMatch(/fixed|sticky/);
    await page.addStyleTag({
      content:
        "*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}p{margin-bottom:2em!important}",
    });
    for (const width of [1280, 360]) {
      await page.setViewportSize({ width, height: 800 });
      const html = some((await unreadable(page)).filter((fault) => !fault.includes("<text")));
      expect(html, `spaced, ${width} px wide`).toEqual([]);
    }
  });

  test(`text has room in the font of the system, with which slow lines begin: ${address}`, async ({ page }) => {
    await page.route(/\.woff2$/, (route) => route.abort());
    await page.goto(address);
    for (const width of [360, 768, 1440]) {
      await page.setViewportSize({ width, height: 800 });
      expect(some(await unreadable(page)), `${width} px wide`).toEqual([]);
    }
  });

  test(`targets are 24 px or have that much room: ${address}`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto(address);
    const small = await page.evaluate(() => {
      type Target = { element: Element; box: DOMRect };
      const targets: Target[] = [
        ...document.querySelectorAll("a[href], button, select, input:not([type=hidden]), summary"),
      ]
        .filter((element) => !element.closest(".world, svg") && element.checkVisibility({ checkOpacity: false }))
        .map((element) => ({ element, box: (element.closest("label") ?? element).getBoundingClientRect() }))
        .filter(({ box }) => box.width > 0 && box.right > 0 && box.bottom > 0);
      // A link within a line of text is excused (2.5.8, inline).
      const isInline = (element: Element) => {
        if (getComputedStyle(element).display !== "inline") return false;
        let line = element.parentElement;
        while (line && getComputedStyle(line).display === "inline") line = line.parentElement;
        return (line?.textContent?.trim().length ?? 0) > (element.textContent?.trim().length ?? 0);
      };
      const middle = ({ box }: Target) => [box.left + box.width / 2, box.top + box.height / 2] as const;
      /** A circle of 24 px around a small target must meet no other target and no other such circle. */
      const crowds = (one: Target, other: Target) => {
        const [x, y] = middle(one);
        const dx = Math.max(other.box.left - x, 0, x - other.box.right);
        const dy = Math.max(other.box.top - y, 0, y - other.box.bottom);
        return Math.hypot(dx, dy) < 11.5;
      };
      return targets
        .filter(({ element, box }) => Math.min(box.width, box.height) < 23.5 && !isInline(element))
        .filter((one) =>
          targets.some(
            (other) =>
              other.element !== one.element &&
              !one.element.contains(other.element) &&
              !other.element.contains(one.element) &&
              crowds(one, other),
          ),
        )
        .map(
          ({ element, box }) =>
            `${element.tagName} ${element.textContent?.trim().slice(0, 40)} ${box.width.toFixed(0)}×${box.height.toFixed(0)}`,
        );
    });
    expect(some(small)).toEqual([]);
  });
}

test("with less motion nothing moves by itself or slides, and the date plays in calm steps", async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await page.goto("/en/ratifications/c97");
  const moving = await page.evaluate(
    () =>
      [...document.querySelectorAll("*")].filter((element) => {
        const { transitionDuration, animationName } = getComputedStyle(element);
        return (
          animationName !== "none" || transitionDuration.split(",").some((duration) => Number.parseFloat(duration) > 0)
        );
      }).length,
  );
  expect(moving).toBe(0);
  const range = page.locator("[data-date-control] input[type=range]");
  await expect(range).toBeEnabled();
  await range.fill("0");
  const values = new Set<string>();
  await page.locator("[data-play]").click();
  const started = Date.now();
  while (Date.now() - started < 1000) {
    values.add(await range.inputValue());
    await page.waitForTimeout(50);
  }
  await page.locator("[data-play]").click();
  expect(values.size, "steps within a second").toBeLessThanOrEqual(2);
});
