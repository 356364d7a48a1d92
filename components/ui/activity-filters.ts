import type { FilterKey, State } from "@/data/address/state";
import { codelists, countries, donors, elements, partners, regions } from "@/data/load";
import type { Reader } from "@/data/messages/reader";
import type { Text } from "@/data/schema";
import { activityFacets } from "@/data/views";
import type { Filter, FilterOption } from "./filter-form";

/** The filters of activities with their labels, and for each value the records it would leave under the other filters. */
export function activityFilters(reader: Reader, state: State, keys: FilterKey[] = defaultKeys): Filter[] {
  const { text, t, compare } = reader;
  const facets = activityFacets(state);
  const options = (key: FilterKey, rows: { id: string; name: Text }[]): FilterOption[] =>
    rows.map(({ id, name }) => ({ value: id, label: text(name), count: facets[key].get(id) ?? 0 }));
  const sorted = (list: FilterOption[]) => list.toSorted((a, b) => compare(a.label, b.label));
  const codes = (list: string) =>
    codelists.filter((code) => code.list === list).map(({ id, label }) => ({ id, name: label }));
  const groups: Record<FilterKey, () => Filter["groups"]> = {
    element: () => [
      {
        options: options(
          "element",
          elements.map(({ id, short_title }) => ({ id, name: short_title })),
        ),
      },
    ],
    status: () => [{ options: options("status", codes("status")) }],
    type: () => [{ options: sorted(options("type", codes("activity-type"))) }],
    donor: () => [{ options: sorted(options("donor", donors)) }],
    partner: () => [{ options: sorted(options("partner", partners)) }],
    region: () => [
      {
        label: t("filter.region.ilo"),
        options: options(
          "region",
          regions.filter(({ kind }) => kind === "ilo"),
        ),
      },
      {
        label: t("filter.region.report"),
        options: sorted(
          options(
            "region",
            regions.filter(({ kind }) => kind === "report"),
          ),
        ),
      },
    ],
    country: () => [
      {
        options: sorted(
          options(
            "country",
            countries.map(({ iso3, name }) => ({ id: iso3, name })),
          ).map((option) => ({ ...option, value: option.value.toLowerCase() })),
        ),
      },
    ],
  };
  return keys.map((key) => ({ key, groups: groups[key]() }));
}

const defaultKeys: FilterKey[] = ["element", "status", "type", "donor", "partner", "region"];
