import { embedDocument } from "@/components/embed/embed-document";
import { stateQuery } from "@/data/address/state";
import { unknownValue } from "@/data/api/problem";
import { cacheRule, respond, respondProblem, tagged } from "@/data/api/respond";
import { readChartRequest } from "@/data/charts/request";
import { siteAddress } from "../../../site";
import { version } from "../../../version";

type Context = { params: Promise<{ lang: string; chart: string }> };

/** Any site may frame an embed, which runs one script of ours and loads nothing else. */
const policy = [
  "default-src 'none'",
  "style-src 'unsafe-inline'",
  // A sandboxed frame has no origin of its own, so that 'self' may match nothing there.
  `script-src 'self' ${siteAddress.origin}`,
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors *",
].join("; ");

const rules = {
  "Content-Security-Policy": policy,
  "Cache-Control": cacheRule(86400),
  "Content-Type": "text/html; charset=utf-8",
};

/** One chart as plain HTML to put into another page: `/embed/fr/ratifications-map-c97?theme=dark`. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { lang, chart } = await params;
  const asked = readChartRequest(lang, chart, new URL(request.url).searchParams);
  if ("status" in asked) return respondProblem(unknownValue(asked), { "Content-Security-Policy": policy });
  const html = await embedDocument(asked, `/embed.js?v=${version}`);
  if (html === null)
    return respondProblem(unknownValue({ status: 404, parameter: "state", value: stateQuery(asked.state), near: [] }), {
      "Content-Security-Policy": policy,
    });
  return respond(tagged(html), rules);
}
