import type { Filter, FilterOption } from "@/components/ui/filter-form";
import type { State } from "@/data/address/state";
import { codelists, donors, elements, projects, regions } from "@/data/load";
import type { Reader } from "@/data/messages/reader";
import { projectFacets } from "@/data/queries/projects";
import type { Text } from "@/data/schema";
import { regionsOf } from "@/data/views";

/** The filters of projects with their labels, and for each value the records that it would leave under the other filters. */
export function projectFilters({ t, text, compare }: Reader, state: State): Filter[] {
  const facets = projectFacets(projects, state, regionsOf);
  const options = (key: keyof typeof facets, rows: { id: string; name: Text }[]): FilterOption[] =>
    rows.map(({ id, name }) => ({ value: id, label: text(name), count: facets[key].get(id) ?? 0 }));
  const sorted = (list: FilterOption[]) => list.toSorted((a, b) => compare(a.label, b.label));
  const statuses = codelists.filter(({ list }) => list === "status").map(({ id, label }) => ({ id, name: label }));
  return [
    { key: "donor", groups: [{ options: sorted(options("donor", donors)) }] },
    {
      key: "region",
      groups: [
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
    },
    {
      key: "element",
      groups: [
        {
          options: options(
            "element",
            elements.map(({ id, short_title }) => ({ id, name: short_title })),
          ),
        },
      ],
    },
    { key: "status", groups: [{ options: options("status", statuses) }] },
  ];
}
