import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const root = fileURLToPath(new URL(".", import.meta.url));

export default defineConfig({
  resolve: {
    alias: {
      "@": root.replace(/\/$/, ""),
      // Next resolves this marker itself; a test runner needs the empty half of the package.
      "server-only": fileURLToPath(new URL("node_modules/server-only/empty.js", import.meta.url)),
    },
  },
  test: {
    include: ["{app,components,data,scripts}/**/*.test.{ts,tsx}", "{deploy,scripts,server}/**/*.test.mjs", "*.test.ts"],
    // Dates are calendar dates in UTC; a zone far from it shows any slip.
    env: { TZ: "Pacific/Auckland" },
  },
});
