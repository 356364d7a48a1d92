import { expect, test } from "vitest";
import type { Activity, Element } from "../schema";
import { progressOf } from "./progress";

const element = { id: "social-dialogue" } as Element;
const row = (fields: Partial<Activity>) =>
  ({
    element: "social-dialogue",
    status: "completed",
    countries: [],
    regions: [],
    donors: [],
    partners: [],
    ...fields,
  }) as Activity;

test("progressOf counts records by status and each name once; the world is no region", () => {
  const rows = [
    row({ countries: ["ALB", "MDA"], regions: ["global"] }),
    row({ countries: ["ALB"], regions: ["europe", "asia"], status: "ongoing" }),
    row({ element: "capacity-building", countries: ["PER"], donors: ["spain"] }),
  ];
  expect(progressOf(element, rows)).toMatchObject({
    counts: { completed: 1, ongoing: 1, planned: 0 },
    total: 2,
    countries: 2,
    regions: 2,
    donors: 0,
    partners: 0,
  });
});

test("progressOf nothing is all zeros", () => {
  expect(progressOf(element, [])).toMatchObject({ total: 0, countries: 0, regions: 0 });
});
