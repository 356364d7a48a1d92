import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { DotWorld } from "./dot-world";

test("every place is a dot of one size, and one has a ring", async () => {
  const dots = [
    [100.4, 200],
    [300, 400],
    [500, 120],
  ] as const;
  const markup = renderToStaticMarkup(
    <DotWorld label="Where Tuvalu lies" width={1920} height={851} dots={dots} centre={dots[1]} />,
  );
  expect(markup).toContain("M100 200h0M300 400h0M500 120h0");
  await expect(markup.replaceAll("><", ">\n<")).toMatchFileSnapshot("snapshots/dots.svg");
});
