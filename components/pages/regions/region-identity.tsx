import { Paragraphs } from "@/components/ui/paragraphs";
import type { Reader } from "@/data/messages/reader";
import type { RegionFacts } from "./region-facts";

/** What kind of region it is, and where the report names it. */
export function RegionIdentity({ reader, facts: { region, countries } }: { reader: Reader; facts: RegionFacts }) {
  const { t, text } = reader;
  if (region.kind === "ilo")
    return (
      <>
        <strong>{t("region.kind.ilo")}</strong>
        <div>{t("countries.members", { count: countries.length })}</div>
        <div className="small">{t("region.kind.iloText")}</div>
      </>
    );
  return (
    <>
      <strong>{t(region.named_in_document ? "region.kind.report" : "region.kind.derived")}</strong>
      {region.paras.length > 0 && (
        <div>
          {t("region.namedIn")} <Paragraphs reader={reader} paras={region.paras} />
        </div>
      )}
      {region.basis && <div className="small">{t("region.basis", { basis: text(region.basis) })}</div>}
    </>
  );
}
