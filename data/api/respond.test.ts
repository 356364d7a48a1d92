import { expect, test } from "vitest";
import { preflight, readOnly, respond, respondProblem, tagged } from "./respond";

const body = tagged("{}");
const type = { "Content-Type": "application/json; charset=utf-8" };

test("an answer has a tag, may be kept, and may be read by scripts of any site", async () => {
  const response = respond(body, type);
  expect(response.status).toBe(200);
  expect(response.headers.get("etag")).toMatch(/^W\/"[\w-]{43}"$/);
  expect(response.headers.get("cache-control")).toContain("max-age=300, s-maxage=3600, stale-while-revalidate");
  expect(response.headers.get("access-control-allow-origin")).toBe("*");
  expect(await response.text()).toBe("{}");
});

test("a problem is problem+json, is kept for half a minute and names the value", async () => {
  const problem = {
    status: 400,
    title: "unknown status",
    detail: 'unknown status: "x"',
    parameter: "status",
    value: "x",
    near: [],
  } as const;
  const response = respondProblem({ ...problem, near: [] });
  expect(response.status).toBe(400);
  expect(response.headers.get("content-type")).toBe("application/problem+json; charset=utf-8");
  expect(response.headers.get("cache-control")).toBe("public, max-age=30");
  expect(await response.json()).toEqual({ type: "/en/data#errors", ...problem });
});

test("only reading is allowed", async () => {
  const response = readOnly(new Request("http://localhost/x", { method: "POST" }));
  expect(response.status).toBe(405);
  expect(response.headers.get("allow")).toBe("GET, HEAD, OPTIONS");
  expect(response.headers.get("cache-control")).toBe("no-store");
  expect(await response.json()).toMatchObject({ parameter: "method", value: "POST" });
  expect(preflight().headers.get("access-control-allow-methods")).toBe("GET, HEAD, OPTIONS");
});
