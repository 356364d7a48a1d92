import { type NextRequest, NextResponse } from "next/server";
import { knownValuesAt, listViews, sections } from "@/data/address/known";
import { negotiateLanguage } from "@/data/address/negotiate";
import { readAddress } from "@/data/address/routes";
import { stateSegment } from "@/data/address/state";
import { refuseShare, shareQuery } from "@/data/charts/share";

/**
 * Reads the address of every page before it is drawn: `/` goes to the reader's language, an unknown path is a 404 and an
 * unknown value of the query a 400, each naming the value; the state of the query moves into a path segment, so that each
 * view is rendered once and then served from the cache.
 */
export function proxy(request: NextRequest): NextResponse {
  const { pathname, searchParams } = request.nextUrl;
  if (pathname === "/") return redirectToLanguage(request);
  const read = readAddress(pathname, searchParams, sections, knownValuesAt, listViews);
  const isShare = "path" in read && read.path === "share";
  const refusal = isShare ? refuseShare(read.language, searchParams) : null;
  const address = refusal && "path" in read ? { ...refusal, language: read.language } : read;
  if ("parameter" in address) {
    const language = address.language ?? negotiateLanguage(request.headers.get("accept-language"));
    const query = new URLSearchParams({
      parameter: address.parameter,
      value: address.value,
      path: pathname,
      query: searchParams.toString(),
    });
    for (const near of address.near) query.append("near", near);
    return rewrite(request, `/${language}/-/refused`, `?${query}`, address.status);
  }
  const path = address.path && `/${address.path}`;
  // The builder has keys of its own, which are no part of the state of a page.
  const search = isShare ? shareQuery(searchParams) : "";
  return rewrite(request, `/${address.language}/${encodeURIComponent(stateSegment(address.state))}${path}`, search);
}

function redirectToLanguage(request: NextRequest): NextResponse {
  const language = negotiateLanguage(request.headers.get("accept-language"));
  const response = NextResponse.redirect(new URL(`/${language}`, request.url), 307);
  response.headers.set("Vary", "Accept-Language");
  return response;
}

function rewrite(request: NextRequest, pathname: string, search: string, status = 200): NextResponse {
  const url = new URL(pathname + search, request.url);
  return NextResponse.rewrite(url, status === 200 ? undefined : { status });
}

export const config = {
  matcher: [
    // What has a route of its own, in full: anything more or less is a page that does not exist.
    "/((?!_next/|scripts/[^/]+\\.js$|api/|feeds/|(?:charts|embed)/[^/]+/[^/]+$|embed(?:-host)?\\.js$|oembed$|status\\.json$|robots\\.txt$|sitemap\\.xml$|icon\\.svg$|favicon\\.ico$).*)",
  ],
};
