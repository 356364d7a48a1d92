import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { emptyState } from "@/data/address/state";
import { projects, publicProjects } from "@/data/load";
import { readerIn } from "@/data/messages/reader";
import { differences } from "@/data/queries/projects";
import { ProjectPage } from "./project-page";
import { ProjectsPage } from "./projects-page";

const reader = readerIn("en");
const plain = (markup: string) => markup.replaceAll("&amp;", "&").replaceAll("&#x27;", "'").replaceAll("&quot;", '"');
const pageOf = (id: string) =>
  plain(renderToStaticMarkup(<ProjectPage reader={reader} state={emptyState} path={`projects/${id}`} />));
const list = plain(renderToStaticMarkup(<ProjectsPage reader={reader} state={emptyState} path="projects" />));

test("public details stand apart from the report, with their address and the day they were read", () => {
  for (const page of publicProjects.filter(({ project }) => project !== null)) {
    const [, elsewhere = ""] = pageOf(page.project ?? "").split('id="elsewhere"');
    expect(elsewhere).toContain(page.official_title.text);
    for (const source of page.sources)
      if ("address" in source) {
        expect(elsewhere).toContain(source.address);
        expect(elsewhere).toContain(reader.t("source.readOn", { date: reader.date(source.read_on ?? "") }));
      }
  }
});

test("where a public page differs from the report, both are shown and the row says so", () => {
  const pairs = publicProjects.flatMap((page) => {
    const project = projects.find(({ id }) => id === page.project);
    return project && differences(project, page).includes("donor") && page.donor ? [{ project, page }] : [];
  });
  expect(pairs.length).toBeGreaterThan(0);
  for (const { project, page } of pairs) {
    const row = pageOf(project.id).match(/<tr class="differs">.*?<\/tr>/s)?.[0] ?? "";
    expect(row).toContain(reader.text(page.donor ?? { en: "", fr: "", es: "" }));
  }
  const differing = projects.filter(({ id }) => pageOf(id).includes('class="differs"'));
  expect(differing.length).toBeGreaterThan(0);
});

test("projects after the report are kept apart from it", () => {
  const [before = "", later = ""] = list.split('id="later"');
  for (const { id, after_2008 } of publicProjects) {
    expect(later.includes(`id="public-${id}"`)).toBe(after_2008);
    expect(before.includes(`id="public-${id}"`)).toBe(!after_2008);
  }
});
