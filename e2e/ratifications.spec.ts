import { expect, test } from "@playwright/test";

/** Registered by the date of the paper, and today: counted by hand from the registers. */
const registered: [instrument: string, on: string, count: number][] = [
  ["c97", "2008-03-06", 47],
  ["c143", "2008-03-06", 23],
  ["icrmw", "2008-03-06", 37],
  ["c97", "", 54],
  ["c143", "", 30],
  ["icrmw", "", 60],
];

for (const [instrument, on, count] of registered) {
  test(`${instrument} on ${on || "today"}: ${count} ratifications, on the page and in the data`, async ({
    page,
    request,
  }) => {
    await page.goto(`/en/ratifications/${instrument}${on && `?on=${on}`}`);
    await expect(page.locator("main .summary").first()).toContainText(new RegExp(`\\b${count}\\b`));
    // The whole list comes without a date, signatures with it; today's list is asked for by its date.
    const day = on || new Date().toISOString().slice(0, 10);
    const query = `instrument=${instrument}&on=${day}`;
    const json = await (await request.get(`/api/v1/ratifications.json?${query}`)).json();
    expect(json.meta.total).toBe(count);
    expect(json.rows).toHaveLength(count);
    const csv = await (await request.get(`/api/v1/ratifications.csv?${query}`)).text();
    expect(csv.trim().split(/\r?\n/).length - 1).toBe(count);
  });
}

test("C97 on 6 March 2008: 46 in force for the State, 1 not known", async ({ page, request }) => {
  await page.goto("/en/ratifications/c97?on=2008-03-06");
  await expect(page.locator("main")).toContainText("6 March 2008");
  await expect(page.locator("main .summary").first()).toContainText(/\b46\b/);
  const { rows } = await (await request.get("/api/v1/ratifications.json?instrument=c97&on=2008-03-06")).json();
  const count = (answer: string) => rows.filter((row: { in_force: string }) => row.in_force === answer).length;
  expect({ yes: count("yes"), unknown: count("unknown") }).toEqual({ yes: 46, unknown: 1 });
});

test("the date slider is moved by keys, says its value, and the address follows", async ({ page }) => {
  await page.goto("/en/ratifications/c97?on=2008-03-06");
  const slider = page.getByRole("slider");
  await expect(slider).toHaveAttribute("aria-valuetext", /6 March 2008.*47/);
  await expect(slider).toBeEnabled();
  await slider.focus();
  await page.keyboard.press("PageDown");
  await expect(slider).not.toHaveAttribute("aria-valuetext", /6 March 2008/);
  await page.keyboard.press("Home");
  await expect(slider).toHaveAttribute("aria-valuetext", /1949/);
  await expect(page).toHaveURL(/on=1949/);
  await page.reload();
  await expect(page.getByRole("slider")).toHaveAttribute("aria-valuetext", /1949/);
});
