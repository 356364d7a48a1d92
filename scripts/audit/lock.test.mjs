import { expect, test } from "vitest";
import { advisoriesOf, findingsOf, judge } from "./lock.mjs";

const fine = { version: "1.0.0", integrity: "sha512-a", license: "MIT" };
const lockOf = (packages, dependencies = { a: "1.0.0" }) => ({ packages: { "": { dependencies }, ...packages } });
const seen = (packages, dependencies) =>
  findingsOf(lockOf(packages, dependencies)).map(({ check, package: name, found }) => `${check} ${name} ${found}`);

test("a package with a checksum, a free licence and no script has nothing to say", () => {
  expect(seen({ "node_modules/a": fine, "node_modules/a/node_modules/@b/c": fine })).toEqual([]);
});

test.each([
  ["integrity b none", { "node_modules/a/node_modules/b": { ...fine, integrity: undefined } }],
  ["address @b/c https://x/c.tgz", { "node_modules/@b/c": { ...fine, resolved: "https://x/c.tgz" } }],
  ["address b a link", { "node_modules/b": { ...fine, link: true } }],
  ["install-script b install script", { "node_modules/b": { ...fine, hasInstallScript: true } }],
  ["licence b GPL-3.0-only", { "node_modules/b": { ...fine, license: "GPL-3.0-only" } }],
  ["licence b MIT AND GPL-3.0-only", { "node_modules/b": { ...fine, license: "MIT AND GPL-3.0-only" } }],
  ["licence b none named", { "node_modules/b": { ...fine, license: undefined } }],
])("found: %s", (finding, packages) => {
  expect(seen(packages)).toEqual([finding]);
});

test("one of two licences is enough, and what is not shipped may have any", () => {
  expect(seen({ "node_modules/b": { ...fine, license: "(GPL-2.0-only OR MIT)" } })).toEqual([]);
  expect(seen({ "node_modules/b": { ...fine, license: "GPL-3.0-only", dev: true } })).toEqual([]);
});

test.each(["^1.0.0", "~1.0.0", "*", "latest", "github:a/b", "file:../a", "1.x"])(
  "a version that may change: %s",
  (range) => {
    expect(seen({}, { a: range })).toEqual([`pinned a ${range}`]);
  },
);

const finding = { check: "integrity", package: "b", found: "none" };
const exception = {
  check: "integrity",
  packages: ["b"],
  reason: "a reason of more than twenty letters",
  until: "2027-01-01",
};

test("an exception covers its finding until its day, and no other", () => {
  expect(judge([finding], [exception], "2027-01-01")).toEqual([]);
  expect(judge([finding], [], "2026-01-01")).toEqual(["b: no checksum, so nobody would notice another content (none)"]);
  expect(judge([finding], [{ ...exception, check: "licence" }], "2026-01-01")).toHaveLength(2);
  expect(judge([finding], [exception], "2027-01-02").join()).toContain("it ended on 2027-01-01");
});

test("an exception that is not needed, or says nothing, is a fault", () => {
  expect(judge([], [exception], "2026-01-01").join()).toContain("not needed any more");
  expect(judge([finding], [{ ...exception, reason: "because" }], "2026-01-01").join()).toContain("no reason");
  expect(judge([finding], [{ ...exception, until: undefined }], "2026-01-01").join()).toContain("no day");
});

test("advisories count once each; a registry that does not answer gives none", () => {
  const advisory = { name: "b", severity: "high", title: "a hole", url: "https://github.com/advisories/GHSA-1" };
  const report = { vulnerabilities: { b: { via: [advisory] }, c: { via: ["b"] }, d: { via: [advisory] } } };
  expect(advisoriesOf(report)).toEqual([
    { check: "advisory", package: "b", found: "high: a hole (https://github.com/advisories/GHSA-1)" },
  ]);
  expect(advisoriesOf({ vulnerabilities: {} })).toEqual([]);
  expect(advisoriesOf({ message: "405 Method Not Allowed" })).toBeNull();
  expect(advisoriesOf(undefined)).toBeNull();
});
