import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { emptyState } from "@/data/address/state";
import { readerIn } from "@/data/messages/reader";
import { FilterForm } from "./filter-form";

function optionsOf(count: number, chosen: string[] = []) {
  const options = Array.from({ length: count }, (_, index) => ({
    value: `donor-${index}`,
    label: `Donor ${index}`,
    count: index,
  }));
  const markup = renderToStaticMarkup(
    <FilterForm
      reader={readerIn("en")}
      path="activities"
      state={{ ...emptyState, donor: chosen }}
      filters={[{ key: "donor", groups: [{ options }] }]}
      shown={count}
      total={count}
    />,
  );
  return {
    values: [...markup.matchAll(/<option value="([^"]+)"/g)].map(([, value]) => value),
    group: /<optgroup label="([^"]*)"/.exec(markup)?.[1],
  };
}

test("FilterForm offers every value that would leave something", () => {
  expect(optionsOf(71).values).toHaveLength(70);
  expect(optionsOf(71).values).not.toContain("donor-0");
  expect(optionsOf(71).group).toBeUndefined();
});

test("FilterForm offers the most frequent of many values, says so, and keeps the chosen one", () => {
  const { values, group } = optionsOf(1100, ["donor-3"]);
  expect(values).toHaveLength(71);
  expect(values[0]).toBe("donor-3");
  expect(values.at(-1)).toBe("donor-1099");
  expect(group).toBe("The 71 most frequent of 1,099");
});
