import type { Metadata } from "next";
import { Refused } from "@/components/pages/refused";
import { AtlasPage, type RouteParams, readView } from "../../../view";

export const metadata: Metadata = { robots: { index: false } };

type Search = Promise<Record<"parameter" | "value" | "path" | "query" | "near", string | string[] | undefined>>;

/** Says which value of an address is unknown; reached only through the proxy, which sets the status. */
export default async function Page({ params, searchParams }: { params: RouteParams; searchParams: Search }) {
  const view = await readView(params);
  const { parameter = "", value = "", path = "", query = "", near = [] } = await searchParams;
  const { t } = view.reader;
  return (
    <>
      {/* Next reads no metadata of a page that answers with 404; React puts this title into the head all the same. */}
      <title>{`${t("refused.titlePath")} – ${t("site.name")}`}</title>
      <AtlasPage view={view}>
        <Refused
          reader={view.reader}
          parameter={String(parameter)}
          value={String(value)}
          path={String(path)}
          query={String(query)}
          near={[near].flat()}
        />
      </AtlasPage>
    </>
  );
}
