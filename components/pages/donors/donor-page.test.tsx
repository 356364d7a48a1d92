import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { emptyState } from "@/data/address/state";
import { donors } from "@/data/load";
import { regionById } from "@/data/lookups";
import { readerIn } from "@/data/messages/reader";
import { fundsProjects, matrixColumns, worldColumn } from "@/data/queries/donors";
import { activitiesIn, regionsOf } from "@/data/views";
import { DonorPage } from "./donor-page";

const reader = readerIn("es");
const pageOf = (id: string) =>
  renderToStaticMarkup(<DonorPage reader={reader} state={emptyState} path={`donors/${id}`} />);

/** The rows of the list of activities by the region that they stand under: activity and paragraph. */
function listOf(page: string): Map<string, string[]> {
  const [, list = ""] = page.match(/<table class="activity-list">(.*?)<\/table>/s) ?? [];
  return new Map(
    list
      .split("<tbody>")
      .slice(1)
      .map((part) => [
        part.match(/scope="rowgroup"[^>]*>([^<]*)/)?.[1] ?? "",
        [...part.matchAll(/\/activities\/([a-z0-9-]+)".*?#para-(\d+)"/gs)].map(([, id, para]) => `${id} ${para}`),
      ]),
  );
}

describe("a donor's page lists each activity that it funds under its regions, with its paragraph", () => {
  test.each(donors.filter(fundsProjects).map(({ id }) => id))("%s", (id) => {
    const list = listOf(pageOf(id));
    const funded = activitiesIn({ donor: [id] });
    expect(funded.length).toBeGreaterThan(0);
    expect(new Set([...list.values()].flat())).toEqual(new Set(funded.map((one) => `${one.id} ${one.para}`)));
    for (const activity of funded)
      for (const region of matrixColumns(activity, regionsOf)) {
        const name = region === worldColumn ? reader.t("donors.world") : reader.text(regionById(region).name);
        expect(list.get(name)).toContain(`${activity.id} ${activity.para}`);
      }
  });
});

test.each([
  ["dfid", ["/es/partnerships/dfid", "/es/countries/gbr"]],
  ["european-commission", ["/es/partnerships/european-commission"]],
  ["ireland", ["/es/countries/irl", "/es/activities?country=irl"]],
  ["republic-of-korea", ["/es/partnerships/government-of-korea", "/es/activities?country=kor"]],
])("the page of %s says what else the body is, and leads there", (id, links) => {
  const page = pageOf(id);
  expect(page).toContain(reader.t("donor.alsoTitle"));
  for (const link of links) expect(page).toContain(`href="${link}"`);
});

test("every page says that the report tells no amounts", () => {
  for (const { id } of donors.filter(fundsProjects)) expect(pageOf(id)).toContain(reader.t("donors.noAmounts"));
});
