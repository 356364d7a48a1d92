import { chartSvg } from "@/components/embed/chart-file";
import { lookOf } from "@/components/embed/file-look";
import { frameSize, heightBetween, widthsAround } from "@/components/pages/share/frame-size";
import { frameCode } from "@/components/pages/share/snippets";
import { refuse } from "@/data/address/state";
import { type Problem, unknownValue } from "@/data/api/problem";
import { respond, respondProblem, tagged } from "@/data/api/respond";
import { chartHref, embedHref } from "@/data/charts/address";
import { type ChartRequest, widths } from "@/data/charts/request";
import { escapeMarkup } from "@/data/escape-markup";
import { readerIn } from "@/data/messages/reader";
import { siteAddress } from "../site";
import { targetOf } from "./target";

const types = { json: "application/json; charset=utf-8", xml: "text/xml; charset=utf-8" };

/** The width of an embed where the consumer sets no limit. */
const usualWidth = 640;

/** oEmbed 1.0: how to embed the chart of an address of this site. */
export async function GET(request: Request): Promise<Response> {
  const { searchParams, host } = new URL(request.url);
  const format = searchParams.get("format") || "json";
  if (format !== "json" && format !== "xml") return respondProblem(notImplemented(format));
  const limits = { width: limitOf(searchParams.get("maxwidth")), height: limitOf(searchParams.get("maxheight")) };
  for (const key of ["width", "height"] as const)
    if (Number.isNaN(limits[key]))
      return respondProblem(unknownValue(refuse(400, `max${key}`, searchParams.get(`max${key}`) ?? "", [])));
  const url = searchParams.get("url");
  if (!url)
    return respondProblem(
      unknownValue({ ...refuse(400, "url", "", []), near: [new URL("/embed/en/activities-map", siteAddress).href] }),
    );
  const asked = targetOf(url, [host, request.headers.get("host") ?? host]);
  const answer = asked && (await answerOf(asked, limits));
  if (!answer)
    return respondProblem(unknownValue({ status: 404, parameter: "url", value: url.slice(0, 200), near: [] }));
  const body = format === "json" ? JSON.stringify(answer) : xml(answer);
  return respond(tagged(body), { "Content-Type": types[format] });
}

function limitOf(value: string | null): number {
  if (!value) return Number.POSITIVE_INFINITY;
  return /^[1-9]\d{0,4}$/.test(value) ? Number(value) : Number.NaN;
}

function notImplemented(format: string): Problem {
  return {
    ...unknownValue({ ...refuse(400, "format", format, []), near: ["json", "xml"] }),
    status: 501,
    title: "format not implemented",
  };
}

type Answer = Record<string, string | number>;

async function answerOf(asked: ChartRequest, limits: { width: number; height: number }): Promise<Answer | null> {
  const reader = readerIn(asked.language);
  const width = Math.min(asked.width ?? usualWidth, limits.width);
  const layout = Math.max(width, widths.least);
  const draw = (at: number, format: string) =>
    chartSvg(reader, asked.chart, asked.state, lookOf({ ...asked, width: at }, format));
  const drawn = await draw(layout, "png");
  if (!drawn) return null;
  const { words, size } = drawn;
  const files = await Promise.all(widthsAround(asked, layout).map((at) => draw(at, "svg")));
  const frames = files.flatMap((file) => (file ? [frameSize(asked, file.size)] : []));
  const height = Math.min(heightBetween(frames, layout), limits.height);
  const embed = new URL(embedHref({ ...asked, width: null }), siteAddress).href;
  const thumbnail = size.width <= limits.width && size.height <= limits.height;
  return {
    type: "rich",
    version: "1.0",
    title: words.title,
    author_name: reader.t("site.name"),
    author_url: new URL(words.page, siteAddress).href,
    provider_name: reader.t("site.name"),
    provider_url: siteAddress.href,
    cache_age: 86_400,
    width,
    height,
    html: frameCode(embed, words.title, "", `width="${width}" height="${height}" style="border:0;max-width:100%"`),
    ...(thumbnail
      ? {
          thumbnail_url: new URL(chartHref({ ...asked, width: layout }, "png"), siteAddress).href,
          thumbnail_width: layout,
          thumbnail_height: Math.round(size.height),
        }
      : {}),
  };
}

function xml(answer: Answer): string {
  const fields = Object.entries(answer).map(([key, value]) => `<${key}>${escapeMarkup(String(value))}</${key}>`);
  return `<?xml version="1.0" encoding="utf-8" standalone="yes"?>\n<oembed>${fields.join("")}</oembed>\n`;
}
