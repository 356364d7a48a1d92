import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { expect, test } from "vitest";

/** The script of embeds in one file, without its comments, which only weigh. */
async function bundle(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(process.cwd(), "components/embed/scripts/embed.js")],
    bundle: true,
    write: false,
    format: "iife",
    target: "es2022",
    charset: "utf8",
    minifySyntax: true,
    minifyWhitespace: true,
  });
  return outputFiles[0]?.text ?? "";
}

test("public/embed.js is the script beside this file with what it imports; `npx vitest run -u` writes it", async () => {
  const script = await bundle();
  await expect(script).toMatchFileSnapshot("../../../public/embed.js");
  expect(gzipSync(script).length).toBeLessThan(6_000);
  expect(script).not.toMatch(/localStorage|sessionStorage|document\.cookie|fetch\(|XMLHttpRequest|import\(/);
});
