import { expect, test } from "vitest";
import { BusyError, queue } from "./queue";

function task() {
  let end = () => {};
  const ended = new Promise<void>((resolve) => {
    end = resolve;
  });
  return { run: () => ended, end: () => end() };
}

test("queue runs tasks side by side up to its bound, the others in their order", async () => {
  const inTurn = queue(1, 2);
  const [first, second] = [task(), task()];
  const order: string[] = [];
  const a = inTurn(first.run).then(() => order.push("a"));
  const b = inTurn(second.run).then(() => order.push("b"));
  second.end();
  await Promise.resolve();
  expect(order).toEqual([]);
  first.end();
  await Promise.all([a, b]);
  expect(order).toEqual(["a", "b"]);
});

test("queue refuses what is more than may wait, and takes tasks again later", async () => {
  const inTurn = queue(1, 1);
  const running = task();
  const one = inTurn(running.run);
  const two = inTurn(async () => "two");
  await expect(inTurn(async () => "three")).rejects.toBeInstanceOf(BusyError);
  running.end();
  await one;
  expect(await two).toBe("two");
  expect(await inTurn(async () => "four")).toBe("four");
});

test("queue goes on after a task that fails", async () => {
  const inTurn = queue(1, 1);
  await expect(inTurn(() => Promise.reject(new Error("no")))).rejects.toThrow("no");
  expect(await inTurn(async () => 1)).toBe(1);
});
