import { expect, test } from "vitest";
import { Kept } from "./kept.mjs";

test("what was used least recently goes first, and the bound holds", () => {
  const kept = new Kept(160);
  for (let key = 0; key < 16; key++) kept.set(key, `value ${key}`, 10);
  expect(kept.get(0)).toBe("value 0");
  kept.set("more", "x", 10);
  expect(kept.bytes).toBe(160);
  expect(kept.get(0)).toBe("value 0");
  expect(kept.get(1)).toBeUndefined();
  expect(kept.get("more")).toBe("x");
});

test("one great value does not push out the others", () => {
  const kept = new Kept(160);
  kept.set("small", "x", 10);
  kept.set("great", "y", 11);
  expect(kept.get("great")).toBeUndefined();
  expect(kept.get("small")).toBe("x");
});

test("the same key counts once", () => {
  const kept = new Kept(160);
  kept.set("a", "x", 10);
  kept.set("a", "x", 10);
  expect(kept.bytes).toBe(10);
});
