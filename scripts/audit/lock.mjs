/** A thing to know about a package: which check found it, and what it found. */
export const checks = {
  pinned: "the version is a range, so two installations may differ",
  integrity: "no checksum, so nobody would notice another content",
  address: "an address of its own, so it comes from there and not from the registry in use",
  "install-script": "runs a program when it is installed",
  licence: "a licence that is not on the list",
  advisory: "a known vulnerability",
};

/** Licences that a public site may ship without asking its authors anything more than to keep their notices. */
const allowedLicences = new Set([
  "0BSD",
  "Apache-2.0",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "BlueOak-1.0.0",
  "CC-BY-4.0",
  "CC0-1.0",
  "ISC",
  "MIT",
  "MPL-2.0",
  "OFL-1.1",
  "Unlicense",
]);

/**
 * Returns what a lock file of npm (version 3) shows without asking anybody: `{ check, package, found }` for each finding.
 * Licences count for what is shipped only, not for what develops it.
 */
export function findingsOf(lock) {
  const { "": root = {}, ...packages } = lock.packages ?? {};
  const wanted = Object.entries({ ...root.dependencies, ...root.devDependencies });
  return [
    ...wanted.filter(([, version]) => !/^\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(version)).map(found("pinned")),
    ...Object.entries(packages).flatMap(([path, entry]) => {
      const name = path.slice(path.lastIndexOf("node_modules/") + "node_modules/".length);
      return [
        ...(entry.integrity ? [] : [found("integrity")([name, "none"])]),
        ...(entry.resolved || entry.link ? [found("address")([name, entry.resolved ?? "a link"])] : []),
        ...(entry.hasInstallScript ? [found("install-script")([name, "install script"])] : []),
        ...(entry.dev || isAllowed(entry.license) ? [] : [found("licence")([name, entry.license ?? "none named"])]),
      ];
    }),
  ];
}

const found =
  (check) =>
  ([name, what]) => ({ check, package: name, found: String(what) });

/** Reads an SPDX expression: one of several, or all of several together. */
function isAllowed(licence) {
  if (typeof licence !== "string") return false;
  return licence
    .replace(/[()]/g, "")
    .split(" OR ")
    .some((choice) => choice.split(" AND ").every((one) => allowedLicences.has(one.trim())));
}

/** Returns what `npm audit --json` reports as findings, one for each advisory; null when the registry did not answer. */
export function advisoriesOf(report) {
  if (typeof report?.vulnerabilities !== "object") return null;
  const advisories = Object.values(report.vulnerabilities).flatMap(({ via }) =>
    via.filter((one) => typeof one === "object"),
  );
  const unique = new Map(advisories.map((advisory) => [advisory.url, advisory]));
  return [...unique.values()].map(({ name, severity, title, url }) => ({
    check: "advisory",
    package: name,
    found: `${severity}: ${title} (${url})`,
  }));
}

/**
 * Holds findings against the written exceptions `{ check, packages, reason, until }`. Returns what is wrong in words: findings
 * without an exception, exceptions that have run out on a day (yyyy-mm-dd), name nothing, or lack a reason.
 */
export function judge(findings, exceptions, today) {
  const faults = exceptions.flatMap((exception) => faultOf(exception, today));
  const covers = ({ check, packages }, finding) => check === finding.check && packages.includes(finding.package);
  for (const finding of findings) {
    if (!exceptions.some((exception) => covers(exception, finding)))
      faults.push(`${finding.package}: ${checks[finding.check]} (${finding.found})`);
  }
  for (const { check, packages } of exceptions) {
    for (const name of packages) {
      // Advisories are known only where the registry answers.
      if (check !== "advisory" && !findings.some((finding) => finding.check === check && finding.package === name))
        faults.push(`${name}: the exception "${check}" is not needed any more; take it out`);
    }
  }
  return faults;
}

function faultOf({ check, packages, reason, until }, today) {
  const name = `the exception "${check}" for ${packages?.join(", ")}`;
  if (!(check in checks) || !packages?.length) return [`${name}: no such check, or no package`];
  if (!reason || reason.length < 20) return [`${name}: no reason`];
  if (!/^\d{4}-\d{2}-\d{2}$/.test(until ?? "")) return [`${name}: no day on which it ends`];
  return until < today ? [`${name}: it ended on ${until}; look again`] : [];
}
