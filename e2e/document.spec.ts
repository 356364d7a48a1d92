import { expect, test } from "@playwright/test";
import { everyRoute, languages } from "./routes";

for (const language of languages) {
  test(`every page in ${language} has a title of its own`, async ({ request }) => {
    const titles = new Map<string, string>();
    for (const { address, path, status } of everyRoute.filter((route) => route.language === language)) {
      // States of one page share its title.
      if (status || (path.includes("?") && !path.startsWith("search"))) continue;
      const html = await (await request.get(address)).text();
      const title = html.match(/<title>([^<]*)<\/title>/)?.[1] ?? "";
      expect(title.length, address).toBeGreaterThan(10);
      expect(titles.get(title), `${address} has the title of`).toBeUndefined();
      titles.set(title, address);
    }
  });
}
