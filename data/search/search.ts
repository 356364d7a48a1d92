import MiniSearch from "minisearch";
import type { Language } from "@/data/address/language";
import { termOf, wordsOf } from "./terms";

/** One thing that can be found, in one language. `also` holds other names and other languages' names: searched, not shown. */
export type SearchDocument = {
  id: string;
  kind: SearchKind;
  title: string;
  summary: string;
  also: string;
  path: string;
  /** Paragraphs of the report that stand behind it. */
  paras: number[];
};

/** Kinds of results, in the order in which their groups stand when they fit equally well. */
export const searchKinds = [
  "country",
  "element",
  "instrument",
  "donor",
  "partner",
  "project",
  "region",
  "activity",
] as const;
export type SearchKind = (typeof searchKinds)[number];

export type SearchResult = SearchDocument & {
  score: number;
  /** The terms of the document that were matched, as they are indexed. */
  matched: string[];
};

export type SearchIndex = {
  language: Language;
  engine: MiniSearch<SearchDocument>;
  /** The names of all but activities: few, however many activities there are. */
  names: MiniSearch<SearchDocument>;
  byId: ReadonlyMap<string, SearchDocument>;
};

/** The fields that name a document. */
const nameFields = ["title", "also"];

/** Returns an index of documents for one language: accents and case ignored, plurals of the language folded. */
export function searchIndex(language: Language, documents: readonly SearchDocument[]): SearchIndex {
  const things = documents.filter(({ kind }) => kind !== "activity");
  return {
    language,
    engine: engineOf(language, [...nameFields, "summary"], documents),
    names: engineOf(language, nameFields, things),
    byId: new Map(documents.map((document) => [document.id, document])),
  };
}

function engineOf(language: Language, fields: string[], documents: readonly SearchDocument[]) {
  const engine = new MiniSearch<SearchDocument>({
    idField: "id",
    fields,
    tokenize: wordsOf,
    processTerm: (word) => termOf(word, language),
    searchOptions: {
      boost: { title: 4, also: 3 },
      prefix: (term) => term.length > 1,
      // One slip in words of four letters, two from eight on.
      fuzzy: (term) => (term.length < 4 ? false : term.length < 8 ? 1 : 2),
      weights: { fuzzy: 0.3, prefix: 0.6 },
      boostDocument: (_id, _term, stored) => (stored?.kind === "activity" ? 1 : 2),
    },
    storeFields: ["kind"],
  });
  engine.addAll(documents);
  return engine;
}

/**
 * Returns what fits a text, the `most` best first: all its words, or where nothing has them all, any of them. Where a number is
 * asked, as suggestions do, names of things as they are typed come first, then those of activities; where these are too few,
 * summaries count too, and slips of the keys are forgiven.
 */
export function search(
  { engine, names, byId }: SearchIndex,
  text: string,
  most = Number.POSITIVE_INFINITY,
): SearchResult[] {
  return find().flatMap(({ id, score, terms }) => {
    const document = byId.get(id);
    return document ? [{ ...document, score, matched: terms }] : [];
  });

  function find() {
    if (Number.isFinite(most)) {
      const asTyped = { combineWith: "AND", fields: nameFields, fuzzy: false } as const;
      for (const one of [names, engine]) {
        const named = one.search(text, asTyped);
        if (named.length >= most) return named.slice(0, most);
      }
    }
    const all = engine.search(text, { combineWith: "AND" });
    return (all.length > 0 ? all : engine.search(text, { combineWith: "OR" })).slice(0, most);
  }
}

/** Cuts a text into stretches, those that were matched marked, for highlighting. */
export function highlight(
  text: string,
  matched: readonly string[],
  language: Language,
): { text: string; hit: boolean }[] {
  const terms = new Set(matched);
  return text
    .split(/([\p{L}\p{N}\p{M}]+)/u)
    .filter(Boolean)
    .map((part) => ({ text: part, hit: terms.has(termOf(part, language) ?? "") }));
}
