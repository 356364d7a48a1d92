import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { validate } from "dockerfile-utils";
import { expect, test } from "vitest";
import { parse } from "yaml";

// Images are not built here: what can be read of them is checked. The configuration of nginx runs in e2e/deploy.spec.ts.

const path = (name) => fileURLToPath(new URL(name, import.meta.url));
const read = (name) => readFileSync(path(name), "utf8");
const dockerfile = read("Dockerfile");
const compose = parse(read("compose.yaml"), { merge: true });
const services = Object.entries(compose.services);

test("the Dockerfile has no fault that its linter knows", () => {
  expect(validate(dockerfile).map(({ range, message }) => `line ${range.start.line + 1}: ${message}`)).toEqual([]);
});

test("the Dockerfile copies only what there is, and runs without rights", () => {
  const copied = [...dockerfile.matchAll(/^COPY (?!--)(.+) \S+$/gm)].flatMap(([, names]) => names.split(" "));
  expect(copied.length).toBeGreaterThan(10);
  expect(copied.filter((name) => !existsSync(path(`../${name}`)))).toEqual([]);
  expect(dockerfile).toMatch(/^USER node$/m);
});

test.each(services)("the service %s names images, files, networks and services that are there", (_name, service) => {
  expect(service.image).toMatch(/^[\w./-]+(?::\d[\w.-]+)?$/);
  if (service.build) expect(existsSync(path(`${service.build.context}/${service.build.dockerfile}`))).toBe(true);
  for (const volume of service.volumes ?? []) {
    const [source] = volume.split(":");
    expect(source.startsWith(".") ? existsSync(path(source)) : source in compose.volumes, source).toBe(true);
  }
  for (const network of service.networks) expect(Object.keys(compose.networks)).toContain(network);
  for (const [other, { condition }] of Object.entries(service.depends_on ?? {})) {
    expect(Object.keys(compose.services)).toContain(other);
    // What is waited for is told by the image itself.
    if (condition === "service_healthy") expect(dockerfile).toContain("HEALTHCHECK");
  }
});

test("two instances without rights stand behind nginx, the only one that is reached from outside", () => {
  expect(services.map(([name]) => name)).toEqual(["app-1", "app-2", "nginx"]);
  expect(services.filter(([, { ports }]) => ports).map(([name]) => name)).toEqual(["nginx"]);
  expect(compose.networks.inside).toEqual({ internal: true });
  for (const [, service] of services) expect(service.cap_drop).toEqual(["ALL"]);
  for (const name of ["app-1", "app-2"]) expect(compose.services[name].read_only).toBe(true);
});
