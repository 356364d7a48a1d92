import { defineConfig } from "@playwright/test";
import { browserFlags, knownBrowser } from "./scripts/browser.mjs";
import { freePort } from "./scripts/serve.mjs";

// BASE_URL tries the specs on a server that runs already; otherwise the build is served on a free port. The choice is kept
// in the environment, because each worker reads this file again.
process.env.E2E_PORT ??= process.env.BASE_URL ? "" : String(await freePort());
process.env.BROWSER_PATH ??= await knownBrowser();
const port = process.env.E2E_PORT;
const baseURL = process.env.BASE_URL ?? `http://localhost:${port}`;

export default defineConfig({
  testDir: "e2e",
  outputDir: "test-results/browser",
  workers: 2,
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  retries: process.env.CI ? 1 : 0,
  timeout: 90_000,
  expect: { timeout: 10_000 },
  reporter: "list",
  use: {
    baseURL,
    locale: "en-GB",
    // To record costs time: where a failed test is run again, the second run is recorded.
    trace: process.env.CI ? "on-first-retry" : "retain-on-failure",
    launchOptions: { executablePath: process.env.BROWSER_PATH || undefined, args: browserFlags },
  },
  webServer: port
    ? {
        command: "node server/index.mjs",
        url: `${baseURL}/en`,
        timeout: 60_000,
        // Dates are calendar dates in UTC; a server far from it shows any slip.
        env: { NODE_ENV: "production", PORT: port, TZ: "Pacific/Auckland" },
      }
    : undefined,
});
