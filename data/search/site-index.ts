import "server-only";
import { type Language, languages } from "@/data/address/language";
import { activities, countries, donors, elements, instruments, partners, projects, regions } from "@/data/load";
import type { Text } from "@/data/schema";
import { type SearchDocument, type SearchIndex, searchIndex } from "./search";

const indexes = new Map<Language, SearchIndex>();

/** Returns the index of the whole site in a language; built at the first search and then kept. */
export function siteIndex(language: Language): SearchIndex {
  const index = indexes.get(language) ?? searchIndex(language, documentsIn(language));
  indexes.set(language, index);
  return index;
}

/** Every text in the other languages, so that a name is found in whichever language it is typed. */
function allOf(...texts: Text[]): string {
  return texts.flatMap((text) => languages.map((language) => text[language])).join(" ");
}

function documentsIn(language: Language): SearchDocument[] {
  const document = (
    kind: SearchDocument["kind"],
    id: string,
    path: string,
    title: Text,
    rest: Partial<SearchDocument> = {},
  ): SearchDocument => ({
    id: `${kind}:${id}`,
    kind,
    path,
    title: title[language],
    summary: "",
    also: allOf(title),
    paras: [],
    ...rest,
  });
  return [
    ...countries.map(({ iso3, name, aliases }) =>
      document("country", iso3, `countries/${iso3.toLowerCase()}`, name, {
        also: `${iso3} ${allOf(name)} ${aliases.join(" ")}`,
      }),
    ),
    ...elements.map(({ id, title, short_title, para_range: [from, to] }) =>
      document("element", id, `elements/${id}`, short_title, {
        summary: title[language],
        also: allOf(title, short_title),
        paras: Array.from({ length: to - from + 1 }, (_, index) => from + index),
      }),
    ),
    ...instruments.map(({ id, symbol, title, short_title }) =>
      document("instrument", id, `ratifications/${id}`, short_title, {
        summary: title[language],
        also: `${symbol} ${allOf(title, short_title)}`,
      }),
    ),
    ...donors.map(({ id, name, wording, paras }) =>
      document("donor", id, `donors/${id}`, name, { summary: wording[language], paras }),
    ),
    ...partners.map(({ id, name, abbreviation, paras }) =>
      document("partner", id, `partnerships/${id}`, name, {
        summary: abbreviation[language] === name[language] ? "" : abbreviation[language],
        also: allOf(name, abbreviation),
        paras,
      }),
    ),
    ...projects.map(({ id, name, note, paras }) =>
      document("project", id, `projects/${id}`, name, { summary: note?.[language] ?? "", paras }),
    ),
    ...regions.map(({ id, name, paras }) => document("region", id, `regions/${id}`, name, { paras })),
    ...activities.map(({ id, title, summary, para }) =>
      document("activity", id, `activities/${id}`, title, {
        summary: summary[language],
        also: title[language],
        paras: [para],
      }),
    ),
  ];
}
