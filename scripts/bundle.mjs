import { rmSync } from "node:fs";
import { chdir } from "node:process";
import { fileURLToPath } from "node:url";
import { context } from "esbuild";

// node scripts/bundle.mjs [--watch]: makes public/scripts/start-….js, the one script of pages, named by its content, and
// public/embed.js, that of embeds.

chdir(fileURLToPath(new URL("..", import.meta.url)));

const folder = "public/scripts";

/** Only the newest stays: pages take the one that is there. */
const alone = {
  name: "alone",
  setup: ({ onStart }) => onStart(() => rmSync(folder, { recursive: true, force: true })),
};

const always = { bundle: true, target: "es2022", charset: "utf8", minify: true, logLevel: "info" };

const bundles = await Promise.all(
  [
    {
      entryPoints: ["components/islands/start.ts"],
      outdir: folder,
      entryNames: "[name]-[hash]",
      format: "esm",
      jsx: "automatic",
      define: { "process.env.NODE_ENV": '"production"' },
      // Its few components are React's, drawn by Preact, which takes a tenth of the bytes.
      alias: {
        react: "preact/compat",
        "react/jsx-runtime": "preact/jsx-runtime",
        "react-dom/client": "preact/compat/client",
      },
      plugins: [alone],
    },
    { entryPoints: ["components/embed/embed.js"], outfile: "public/embed.js", format: "iife" },
  ].map((options) => context({ ...always, ...options })),
);
for (const bundle of bundles)
  if (process.argv.includes("--watch")) await bundle.watch();
  else {
    await bundle.rebuild().catch(() => {
      // What is wrong was told.
      process.exitCode = 1;
    });
    await bundle.dispose();
  }
