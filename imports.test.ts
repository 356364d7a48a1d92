import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

const root = fileURLToPath(new URL(".", import.meta.url));

/** A file at the given place that imports a name from a module. */
type Import = [file: string, from: string, name?: string];

const forbidden: Import[] = [
  ["data/views.ts", "@/components/ui/figure"],
  ["data/views.ts", "../components/ui/figure"],
  ["data/address/known.ts", "@/app/site"],
  ["data/messages/reader.ts", "react"],
  ["data/views.ts", "./activities.json"],
  ["data/load.ts", "./activities.json"],
  ["data/queries/facets.ts", "@/data/load"],
  ["data/queries/facets.ts", "../load"],
  ["data/queries/facets.ts", "../activities.json"],
  ["data/schema/country.ts", "../lookups"],
  ["components/charts/bars.tsx", "@/data/load"],
  ["components/charts/legend/legend.tsx", "../../../data/views"],
  ["components/charts/legend/legend.tsx", "@/data/lookups"],
  ["components/charts/legend/legend.tsx", "@/data/countries.json"],
  ["components/charts/legend/legend.tsx", "@/components/ui/figure"],
  ["components/charts/legend/legend.tsx", "next/link"],
  ["components/charts/legend/legend.tsx", "react", "useState"],
  ["components/ui/figure.tsx", "@/app/view"],
  ["components/ui/figure.tsx", "@/components/pages/overview/overview"],
  ["components/pages/about/about.tsx", "../../../app/site"],
  ["components/pages/about/about.tsx", "@/components/islands/start"],
  ["components/ui/figure.tsx", "@/components/islands/start"],
  ["components/islands/tooltip.tsx", "@/data/load"],
  ["components/islands/tooltip.tsx", "@/data/views"],
  ["components/islands/tooltip.tsx", "@/data/lookups"],
  ["components/islands/tooltip.tsx", "@/data/geometry/world"],
  ["components/islands/tooltip.tsx", "../../data/geometry/world.json"],
  ["components/islands/tooltip.tsx", "@/data/messages"],
  ["components/islands/tooltip.tsx", "zod"],
  ["app/api/route.ts", "@/data/activities.json"],
];

const allowed: Import[] = [
  ["data/geometry/world.ts", "./world.json"],
  ["data/messages/index.ts", "./en.json"],
  ["data/views.ts", "./load"],
  ["data/queries/facets.ts", "../schema"],
  ["data/queries/facets.test.ts", "../activities.json"],
  ["components/charts/bars.tsx", "@/data/schema"],
  ["components/charts/bars.tsx", "react", "type ReactNode"],
  ["components/ui/figure.tsx", "@/data/load"],
  ["components/pages/about/about.tsx", "@/components/ui/figure"],
  ["components/islands/tooltip.tsx", "react", "useState"],
  ["app/api/route.ts", "@/data/load"],
];

/** Files that a rule names one by one; the others get a number, so that each import stands in a file of its own. */
const named = new Set(["data/load.ts", "data/geometry/world.ts", "data/messages/index.ts"]);
const numbered = (file: string, index: number) =>
  named.has(file) ? file : file.replace(/(\.test)?\.tsx?$/, `-${index}$&`);

describe("the direction of imports", () => {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "imports-")));
  const files = [...forbidden, ...allowed].map(([file], index) => numbered(file, index));
  let reported: Set<string>;

  beforeAll(() => {
    // The rules are those of the repository, read from a folder where these files do not exist yet.
    cpSync(join(root, "biome.json"), join(folder, "biome.json"));
    for (const [index, [, from, name = "name"]] of [...forbidden, ...allowed].entries()) {
      const path = join(folder, files[index] ?? "");
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, `import { ${name} } from "${from}";\nexport type Name = typeof name;\n`);
    }
    const biome = join(root, "node_modules/@biomejs/biome/bin/biome");
    const rule = [
      "--only=style/noRestrictedImports",
      "--vcs-enabled=false",
      "--max-diagnostics=none",
      "--reporter=github",
    ];
    const { stdout } = spawnSync(process.execPath, [biome, "lint", ...rule], { cwd: folder, encoding: "utf8" });
    const faults = stdout.matchAll(/^::error title=lint\/style\/noRestrictedImports,file=([^,]+)/gm);
    reported = new Set(Array.from(faults, ([, path = ""]) => relative(folder, path)));
  }, 30_000);
  afterAll(() => rmSync(folder, { recursive: true }));

  test.each(forbidden.map((entry, index) => [...entry, index] as const))("%s may not import %s", (...entry) => {
    expect(reported).toContain(files[Number(entry.at(-1))]);
  });

  test.each(allowed.map((entry, index) => [...entry, forbidden.length + index] as const))(
    "%s may import %s",
    (...entry) => {
      expect(reported).not.toContain(files[Number(entry.at(-1))]);
    },
  );
});
