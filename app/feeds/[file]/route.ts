import { languages } from "@/data/address/language";
import { feedHref } from "@/data/api/changes";
import { notFound } from "@/data/api/problem";
import { preflight, readOnly, respond, respondProblem, tagged } from "@/data/api/respond";
import { changes, datasets } from "@/data/load";
import { readerIn } from "@/data/messages/reader";
import { siteAddress } from "../../site";
import { atomFeed } from "../atom";

/** Changes of the data in one language: `/feeds/fr.atom`. */
export async function GET(request: Request, { params }: { params: Promise<{ file: string }> }) {
  const { file } = await params;
  const language = languages.find((one) => `${one}.atom` === file);
  if (!language) return respondProblem(notFound("feed", new URL(request.url).pathname, languages.map(feedHref)));
  const body = tagged(atomFeed(readerIn(language), changes, datasets, siteAddress));
  return respond(body, { "Content-Type": "application/atom+xml; charset=utf-8" });
}

export { preflight as OPTIONS, readOnly as DELETE, readOnly as PATCH, readOnly as POST, readOnly as PUT };
