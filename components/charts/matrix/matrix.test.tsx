import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { Matrix, type MatrixRow, squareSide } from "./matrix";

const columns = [
  { id: "africa", label: "Africa" },
  { id: "europe", label: "Europe", href: "/en/regions/europe" },
];
const cell = (value: number | null) => ({ value, label: `cell: ${value ?? 0}`, href: "/en/activities" });
const row = (id: string, values: (number | null)[], more: Partial<MatrixRow> = {}): MatrixRow => ({
  id,
  label: id,
  cells: values.map(cell),
  ...more,
});

test.each<[name: string, rows: MatrixRow[], totalLabel: string | undefined]>([
  ["plain", [row("spain", [1, 5]), row("ireland", [null, 2])], undefined],
  [
    "focus",
    [row("spain", [1, 4], { focus: true, total: 6 }), row("japan", [null, 0], { note: "implied", total: 0 })],
    "Activities",
  ],
  ["one-row-without-any", [row("none", [null, null])], undefined],
])("Matrix, %s", async (name, rows, totalLabel) => {
  const markup = renderToStaticMarkup(
    <Matrix
      id="m"
      caption="Donors by region"
      rowLabel="Donor"
      columns={columns}
      rows={rows}
      {...(totalLabel ? { totalLabel } : {})}
    />,
  );
  await expect(markup).toMatchFileSnapshot(`snapshots/${name}.html`);
});

test.each([
  [4, 4, 20],
  [1, 4, 10],
  [2, 4, 14.1],
])("squareSide(%i, %i) is %f: areas, not sides, stand for counts", (value, max, side) => {
  expect(squareSide(value, max)).toBe(side);
});
