import { readdirSync } from "node:fs";
import { join } from "node:path";

/** Returns the address of the script of pages, which its content names; scripts/bundle.mjs makes it. */
export function scriptAddress(): string {
  const name = readdirSync(join(process.cwd(), "public/scripts")).find((file) => file.endsWith(".js"));
  if (!name) throw new Error("There is no script of pages yet: node scripts/bundle.mjs");
  return `/scripts/${name}`;
}
