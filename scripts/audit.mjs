import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { chdir } from "node:process";
import { fileURLToPath } from "node:url";
import { advisoriesOf, findingsOf, judge } from "./audit/lock.mjs";

// npm run audit: holds the locked packages against docs/dependency-exceptions.json. What the registry knows of vulnerabilities is
// asked where it answers; what the lock file shows is always checked.

chdir(fileURLToPath(new URL("..", import.meta.url)));

const read = (path) => JSON.parse(readFileSync(path, "utf8"));

/** Returns what npm says on its standard output, whatever its exit code: `npm audit` ends with 1 when it finds something. */
function npmAudit() {
  const own = process.env.npm_execpath;
  const args = ["audit", "--omit=dev", "--json"];
  const [program, all] = own?.endsWith(".js") ? [process.execPath, [own, ...args]] : ["npm", args];
  return new Promise((resolve) => {
    const child = spawn(program, all, { stdio: ["ignore", "pipe", "ignore"], timeout: 60_000 });
    let said = "";
    child.stdout.on("data", (part) => {
      said += part;
    });
    child.on("error", () => resolve(said));
    child.on("close", () => resolve(said));
  });
}

function parsed(text) {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const today = new Date().toISOString().slice(0, 10);
const exceptions = read("docs/dependency-exceptions.json");
const findings = findingsOf(read("package-lock.json"));
const report = parsed(await npmAudit());
const advisories = advisoriesOf(report);
if (!advisories) {
  const answer = report?.message ? ` (${report.message.split(" - ")[0]})` : "";
  console.warn(`WARNING: the registry does not answer audits${answer}: known vulnerabilities were NOT looked up\n`);
}
const faults = judge([...findings, ...(advisories ?? [])], exceptions, today);
for (const fault of faults) console.error(fault);
const excepted = exceptions.reduce((sum, { packages }) => sum + packages.length, 0);
console.log(
  `${faults.length} faults; ${excepted} exceptions for ${exceptions.length} reasons in docs/dependency-exceptions.json`,
);
process.exitCode = faults.length > 0 ? 1 : 0;
