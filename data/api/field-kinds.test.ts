import { expect, test } from "vitest";
import { isMessageKey } from "../messages";
import { datasetIds } from "../schema";
import { fieldKinds } from "./field-kinds";

test("fieldKinds(ratifications) reads kinds from the schema", () => {
  const kinds = Object.fromEntries(fieldKinds("ratifications").map(({ field, kind }) => [field, kind]));
  expect(kinds).toEqual({
    id: "code",
    instrument: "code",
    iso3: "code",
    ratified_on: "date",
    signed_on: "date",
    in_force_on: "date",
    denounced_on: "date",
    status: "code",
    note: "text",
    crosscheck: "text",
    sources: "list",
    in_force: "code",
    in_force_span: "object",
  });
});

test.each(datasetIds)("every field of %s is described on the data page", (dataset) => {
  const missing = fieldKinds(dataset).filter(
    ({ field }) => !isMessageKey(`data.field.${dataset}.${field}`) && !isMessageKey(`data.field.${field}`),
  );
  expect(missing).toEqual([]);
});
