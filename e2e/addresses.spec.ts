import { type APIRequestContext, expect, test } from "@playwright/test";
import { message } from "./messages";
import { languages } from "./routes";

test.describe("the reader's language", () => {
  const wanted: [accept: string, to: string][] = [
    ["fr", "/fr"],
    ["fr-CA,fr;q=0.9,en;q=0.5", "/fr"],
    ["es-419", "/es"],
    ["en-GB", "/en"],
    ["de", "/en"],
    ["de,es;q=0.4", "/es"],
    ["*", "/en"],
    ["", "/en"],
  ];
  for (const [accept, to] of wanted) {
    test(`/ with Accept-Language "${accept}" goes to ${to}`, async ({ request }) => {
      const response = await request.get("/", { maxRedirects: 0, headers: { "Accept-Language": accept } });
      expect(response.status()).toBe(307);
      const { location = "", vary } = response.headers();
      expect(new URL(location, response.url()).pathname).toBe(to);
      expect(vary).toContain("Accept-Language");
    });
  }
});

test.describe("unknown addresses", () => {
  const unknown: [address: string, status: number, value: string, near?: string][] = [
    ["/de", 404, "de"],
    ["/de/ratifications", 404, "de"],
    ["/en/ratification", 404, "ratification", "ratifications"],
    ["/fr/donors/spian", 404, "spian", "spain"],
    ["/es/countries/zzz", 404, "zzz"],
    ["/en/ratifications/c98", 404, "c98", "c97"],
    ["/en/activities/mlf-expert-meeting/more", 404, "activities/mlf-expert-meeting/more"],
    ["/en/regions", 404, ""],
    ["/en/constructor", 404, "constructor"],
    ["/en?element=social-dialog", 400, "social-dialog", "social-dialogue"],
    ["/fr?donor=nobody", 400, "nobody"],
    ["/es/activities?status=plannned", 400, "plannned", "planned"],
    ["/en?country=alb&country=xyz", 400, "xyz"],
    ["/en/ratifications/c97?on=2008-13-01", 400, "2008-13-01", "2008-03-06"],
    ["/en/ratifications/c97?on=2007-02-29", 400, "2007-02-29", "2008-03-06"],
    ["/en/ratifications/c97?on=yesterday", 400, "yesterday", "2008-03-06"],
  ];
  for (const [address, status, value, near] of unknown) {
    test(`${address} is a ${status} that names the value`, async ({ page }) => {
      const response = await page.goto(address);
      expect(response?.status()).toBe(status);
      await expect(page.locator("h1")).toHaveCount(1);
      await expect(page.locator("main q")).toHaveText(value);
      if (near) await expect(page.locator("main").getByRole("link", { name: near, exact: true })).toBeVisible();
    });
  }

  test("the nearest value leads to a page that exists", async ({ page }) => {
    await page.goto("/en/ratifications/c97?on=yesterday");
    await page.getByRole("link", { name: "2008-03-06", exact: true }).click();
    await expect(page).toHaveURL(/\/en\/ratifications\/c97\?on=2008-03-06$/);
    await expect(page.locator("h1")).toBeVisible();
  });

  const markup = "<script>alert(1)</script>";
  for (const address of [
    `/en?element=${encodeURIComponent(markup)}`,
    `/en/donors/${encodeURIComponent(markup)}`,
    `/${encodeURIComponent(markup)}`,
  ]) {
    test(`markup in an address is shown as text: ${address}`, async ({ page, request }) => {
      let alerted = false;
      page.on("dialog", (dialog) => {
        alerted = true;
        return dialog.dismiss();
      });
      await page.goto(address);
      await expect(page.locator("main q")).toHaveText(markup);
      expect(alerted).toBe(false);
      expect(await htmlOf(request, address)).not.toContain(markup);
    });
  }
});

async function htmlOf(request: APIRequestContext, address: string): Promise<string> {
  return (await request.get(address)).text();
}

test.describe("the view in the address", () => {
  test("Back returns to the view before a filter", async ({ page }) => {
    await page.goto("/en");
    const all = await page.locator(".filters .result").textContent();
    await page.locator("#filter-element").selectOption("social-dialogue");
    await expect(page).toHaveURL(/element=social-dialogue/);
    await expect(page.locator(".filters .result")).not.toHaveText(all ?? "");
    await page.goBack();
    await expect(page).toHaveURL(/\/en$/);
    await expect(page.locator(".filters .result")).toHaveText(all ?? "");
    await expect(page.locator("#filter-element")).toHaveValue("");
    await page.goForward();
    await expect(page.locator("#filter-element")).toHaveValue("social-dialogue");
  });

  test("the language switch keeps the whole address", async ({ page }) => {
    await page.goto("/en/ratifications/c97?on=2008-03-06&region=ilo-africa");
    await page
      .locator("header")
      .getByRole("link", { name: /Français/ })
      .click();
    await expect(page).toHaveURL(/\/fr\/ratifications\/c97\?region=ilo-africa&on=2008-03-06$/);
    await expect(page.locator("html")).toHaveAttribute("lang", "fr");
    await page
      .locator("header")
      .getByRole("link", { name: /Español/ })
      .click();
    await expect(page).toHaveURL(/\/es\/ratifications\/c97\?region=ilo-africa&on=2008-03-06$/);
  });

  test("the language switch keeps a filter that was set without a reload", async ({ page }) => {
    await page.goto("/en");
    await page.locator("#filter-status").selectOption("planned");
    await expect(page).toHaveURL(/status=planned/);
    await page
      .locator("header")
      .getByRole("link", { name: /Français/ })
      .click();
    await expect(page).toHaveURL(/\/fr\?status=planned$/);
  });

  for (const path of ["", "/ratifications/c97", "/ratifications/c97?on=2008-03-06", "/countries/alb"]) {
    test(`/en${path} names its canonical address and the other languages`, async ({ request }) => {
      const html = await htmlOf(request, `/en${path}`);
      const links = [...html.matchAll(/<link\b[^>]*>/g)].map(([link]) => link.replaceAll("&amp;", "&"));
      const hrefOf = (...marks: RegExp[]) => {
        const href = links.find((link) => marks.every((mark) => mark.test(link)))?.match(/href="([^"]*)"/)?.[1];
        if (!href) return null;
        const { pathname, search } = new URL(href);
        return pathname + search;
      };
      expect(hrefOf(/rel="canonical"/)).toBe(`/en${path}`);
      for (const language of languages) {
        const alternate = hrefOf(/rel="alternate"/, new RegExp(`hreflang="${language}"`, "i"));
        expect(alternate).toBe(`/${language}${path}`);
      }
      expect(hrefOf(/rel="alternate"/, /hreflang="x-default"/i)).toBe(`/en${path}`);
    });
  }

  test("an unknown address is not offered to search engines", async ({ request }) => {
    expect(await htmlOf(request, "/en/no-such-page")).toMatch(/<meta name="robots" content="[^"]*noindex/);
  });

  test("the skip link and the title of a refused page are in the reader's language", async ({ page }) => {
    await page.goto("/fr/no-such-page");
    await expect(page.locator("h1")).toHaveText(message("fr", "refused.titlePath"));
    await expect(page.locator("html")).toHaveAttribute("lang", "fr");
  });
});
