import { sections } from "@/data/address/known";
import { type Language, languages } from "@/data/address/language";
import { pageHref } from "@/data/address/routes";
import { refuse } from "@/data/address/state";
import { unknownValue } from "@/data/api/problem";
import { type Body, respond, respondProblem, tagged } from "@/data/api/respond";
import { siteAddress } from "../site";
import { type Listed, sitemapFiles } from "./files";

/** Pages that are of use only with a question. */
const unlisted: ReadonlySet<string> = new Set(["search"]);

let made: { index: Body; parts: Body[] } | undefined;

/** Every page of the site in every language, or where they are too many for one file, the files `?part=1` … that list them. */
export function GET(request: Request): Response {
  made ??= filesOf(everyPage());
  const part = new URL(request.url).searchParams.get("part");
  const file = part === null ? made.index : /^[1-9]\d{0,5}$/.test(part) ? made.parts[Number(part) - 1] : undefined;
  if (!file) return respondProblem(unknownValue(refuse(404, "part", part ?? "", [])));
  return respond(file, { "Content-Type": "application/xml" });
}

function filesOf(pages: Listed[]): { index: Body; parts: Body[] } {
  const { index, parts } = sitemapFiles(pages, (part) => new URL(`/sitemap.xml?part=${part}`, siteAddress).href);
  return { index: tagged(index), parts: parts.map(tagged) };
}

function everyPage(): Listed[] {
  const paths = Object.entries(sections)
    .filter(([section]) => !unlisted.has(section))
    .flatMap(([section, ids]) => [...ids].map((id) => [section, id].filter(Boolean).join("/")));
  return paths.flatMap((path) => {
    const addressIn = (language: Language) => new URL(pageHref(language, path), siteAddress).href;
    const alternates = Object.fromEntries(languages.map((language) => [language, addressIn(language)]));
    return languages.map((language) => ({ address: addressIn(language), alternates }));
  });
}
