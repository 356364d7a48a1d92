import { isLanguage, languages } from "@/data/address/language";
import { pageHref } from "@/data/address/routes";
import { longestQuery, refuse } from "@/data/address/state";
import { unknownValue } from "@/data/api/problem";
import { preflight, readOnly, respondProblem } from "@/data/api/respond";
import type { MessageKey } from "@/data/messages";
import { readerIn } from "@/data/messages/reader";
import { search } from "@/data/search/search";
import { siteIndex } from "@/data/search/site-index";

/** Suggestions that the header shows while one types. */
const most = 8;

/** `GET /api/search?lang=fr&q=cote`: the best results as `{title, kind, href}`. */
export function GET(request: Request): Response {
  const query = new URL(request.url).searchParams;
  const language = query.get("lang") ?? "";
  const text = query.get("q") ?? "";
  if (!isLanguage(language)) return respondProblem(unknownValue(refuse(400, "lang", language, languages)));
  if (text.length > longestQuery) return respondProblem(unknownValue(refuse(400, "q", text, [])));
  const { t } = readerIn(language);
  const suggestions = search(siteIndex(language), text, most).map(({ title, kind, path }) => ({
    title,
    kind: t(`search.one.${kind}` as MessageKey),
    href: pageHref(language, path),
  }));
  return Response.json(suggestions, { headers: { "Cache-Control": "public, max-age=300" } });
}

export { preflight as OPTIONS, readOnly as DELETE, readOnly as PATCH, readOnly as POST, readOnly as PUT };
