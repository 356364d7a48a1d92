import { pageHref } from "@/data/address/routes";
import { chartHref } from "@/data/charts/address";
import { chartSchemaAddress } from "@/data/charts/file-schema";
import type { Reader } from "@/data/messages/reader";
import { AddressLink } from "./api-guide";

/** How to take a chart as a file: an address in each format, the schema of the JSON, and the builder. */
export function ChartGuide({ reader: { t, language } }: { reader: Reader }) {
  const chart = { language, chart: { id: "ratifications-map-c97" }, state: { on: "2008-03-06" } };
  return (
    <section id="charts" aria-labelledby="charts-title">
      <h2 id="charts-title">{t("data.charts.title")}</h2>
      <p>{t("data.charts.text")}</p>
      <p>
        {(["png", "json"] as const).map((format) => (
          <AddressLink key={format} href={chartHref(chart, format)} />
        ))}
      </p>
      <p>{t("data.charts.more")}</p>
      <p>
        <a href={pageHref(language, "share")}>{t("data.charts.share")}</a> ·{" "}
        <a href={chartSchemaAddress}>{t("data.charts.schema")}</a>
      </p>
    </section>
  );
}
