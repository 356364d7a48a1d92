import { datasets } from "@/data/load";
import { reportById } from "@/data/lookups";
import type { Reader } from "@/data/messages/reader";

/** Day on which the sources were last read, and the day for which the report's facts hold. */
export function Freshness({ reader: { t, date } }: { reader: Reader }) {
  const read = Object.values(datasets).map(({ meta }) => meta.read_on);
  const last = read.reduce((a, b) => (a > b ? a : b));
  return (
    <section id="fresh" aria-labelledby="fresh-title">
      <h2 id="fresh-title">{t("data.fresh.title")}</h2>
      <p>{t("data.fresh.text", { date: date(last), signed: date(reportById("gb-301-4").date_signed) })}</p>
    </section>
  );
}

/** The licence of the whole, and what is excepted from it. */
export function Licence({ reader: { t } }: { reader: Reader }) {
  return (
    <section id="licence" aria-labelledby="licence-title">
      <h2 id="licence-title">{t("data.licence.title")}</h2>
      <p>{t("data.licence.text")}</p>
      <p>{t("data.licence.exceptions")}</p>
    </section>
  );
}
