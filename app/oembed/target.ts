import { knownValuesAt, listViews, sections } from "@/data/address/known";
import { readAddress } from "@/data/address/routes";
import { siteAddress } from "@/data/address/site";
import { chartsOf } from "@/data/charts/ids";
import { type ChartRequest, readChartRequest } from "@/data/charts/request";

/** Returns the chart that an address of this site shows, an embed's or a page's first; null when it shows none. */
export function targetOf(address: string, hosts: readonly string[]): ChartRequest | null {
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  if (!/^https?:$/.test(url.protocol) || ![siteAddress.host, ...hosts].includes(url.host)) return null;
  const [first, language = "", chart = "", ...rest] = url.pathname.split("/").slice(1);
  const asked =
    first === "embed" && rest.length === 0 ? readChartRequest(language, chart, url.searchParams) : ofPage(url);
  return asked === null || "status" in asked ? null : asked;
}

function ofPage({ pathname, searchParams }: URL): ReturnType<typeof readChartRequest> | null {
  const page = readAddress(pathname, searchParams, sections, knownValuesAt, listViews);
  const [chart] = "path" in page ? chartsOf(page.path) : [];
  return chart && "path" in page ? readChartRequest(page.language, chart.id, searchParams) : null;
}
