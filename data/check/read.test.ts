import { describe, expect, test } from "vitest";
import { checkDatasets } from "../check";
import { parseDataset, problemsOfFolder, readDatasets } from "./read";

describe("parseDataset(id, bytes)", () => {
  const bytes = (text: string) => new TextEncoder().encode(text);
  const cases: [string, Uint8Array, string][] = [
    [
      "truncated JSON with its position",
      bytes('{\n  "meta": {"id": "don'),
      "line 2, column 18, where a complete string should stand",
    ],
    ["an empty file", bytes(""), "line 1, column 1 (end of the file), where a value should stand"],
    ["a trailing comma", bytes('{"rows": [1,]}'), "line 1, column 13, where a value should stand"],
    ["a missing comma", bytes('{"a": 1\n "b": 2}'), "line 2, column 2, where a comma or } should stand"],
    ["a missing end", bytes('{"rows": [1'), "line 1, column 12 (end of the file), where a comma or ] should stand"],
    ["a second value", bytes("{} {}"), "line 1, column 4, where the end of the file should stand"],
    ["a byte order mark", bytes("\ufeff{}"), "a byte order mark"],
    ["another encoding", Uint8Array.from([123, 10, 34, 0xe9, 34]), "bytes that are not UTF-8 on line 2"],
  ];
  test.each(cases)("finds %s", (_name, input, found) => {
    expect(parseDataset("donors", input)).toEqual({
      problem: expect.objectContaining({ file: "donors.json", record: "file", field: "file", found }),
    });
  });
});

describe("readDatasets(folder)", () => {
  test("names every file that is not there", () => {
    const { raw, problems } = readDatasets("/nowhere");
    expect(raw).toEqual({});
    expect(problems).toContainEqual(expect.objectContaining({ file: "donors.json", found: "no such file" }));
    expect(problemsOfFolder(raw, problems, checkDatasets)).toHaveLength(problems.length);
  });
});
