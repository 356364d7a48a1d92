import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

test("public/embed.js is the script beside this file without its comment lines, which only weigh", async () => {
  const source = readFileSync(join(process.cwd(), "components/embed/scripts/embed.js"), "utf8");
  await expect(source.replace(/^\s*\/\/.*\n/gm, "")).toMatchFileSnapshot("../../../public/embed.js");
});
