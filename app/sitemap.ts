import type { MetadataRoute } from "next";
import { sections } from "@/data/address/known";
import { type Language, languages } from "@/data/address/language";
import { pageHref } from "@/data/address/routes";
import { siteAddress } from "./site";

/** Pages that are of use only with a question. */
const unlisted: ReadonlySet<string> = new Set(["search"]);

/** Every page of the site in every language, each naming its other languages. */
export default function sitemap(): MetadataRoute.Sitemap {
  const paths = Object.entries(sections)
    .filter(([section]) => !unlisted.has(section))
    .flatMap(([section, ids]) => [...ids].map((id) => [section, id].filter(Boolean).join("/")));
  return paths.flatMap((path) => {
    const addressIn = (language: Language) => new URL(pageHref(language, path), siteAddress).href;
    const alternates = { languages: Object.fromEntries(languages.map((language) => [language, addressIn(language)])) };
    return languages.map((language) => ({ url: addressIn(language), alternates }));
  });
}
