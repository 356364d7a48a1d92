/** The licences that a dataset names by their SPDX identifier. */
const licences: Record<string, { title: string; address: string }> = {
  "CC-BY-4.0": {
    title: "Creative Commons Attribution 4.0",
    address: "https://creativecommons.org/licenses/by/4.0/",
  },
  "ODbL-1.0": {
    title: "Open Data Commons Open Database License v1.0",
    address: "https://opendatacommons.org/licenses/odbl/1-0/",
  },
};

/** The licence of an SPDX identifier; null for a statement such as "mixed: see series". */
export function licenceOf(identifier: string): { title: string; address: string } | null {
  return licences[identifier] ?? null;
}
