import { Paragraphs } from "@/components/ui/paragraphs";
import { activities, qualityNotes, ratifications } from "@/data/load";
import type { MessageKey } from "@/data/messages";
import type { Reader } from "@/data/messages/reader";
import { byPlace, distinctUndertakings } from "@/data/queries/activities";
import { precision } from "@/data/queries/dates";
import type { RecordKind, Report } from "@/data/schema";
import { countableActivities } from "@/data/views";

/** What headlines count, and the rules by which status, dates, places, donors, ratifications and memberships were read. */
export function Counting({ reader, report }: { reader: Reader; report: Report }) {
  const { t, text } = reader;
  const places = byPlace(activities);
  const ofKind = (kind: RecordKind) => activities.filter(({ record_kind }) => record_kind === kind).length;
  const ratified = ratifications.flatMap(({ ratified_on }) => ratified_on ?? []);
  const rules: { title: MessageKey; texts: string[]; paras?: number[] }[] = [
    {
      title: "about.counting.records.title",
      texts: [
        t("about.counting.records", {
          total: activities.length,
          activity: ofKind("activity"),
          outcome: ofKind("outcome"),
          mandate: ofKind("mandate"),
          context: ofKind("context"),
          countable: countableActivities.length,
        }),
        t("about.counting.distinct", { distinct: distinctUndertakings(activities).length }),
      ],
    },
    { title: "about.counting.status.title", texts: [text(report.status_rule)] },
    { title: "about.counting.dates.title", texts: [t("about.counting.dates")] },
    {
      title: "about.counting.places.title",
      texts: [
        t("about.counting.places", {
          country: places.country.length,
          region: places.region.length,
          none: places.worldOrNone.length,
        }),
      ],
    },
    {
      title: "about.counting.donors.title",
      texts: [t("about.counting.donors"), text(report.amounts_of_money)],
      paras: qualityNotes.find(({ id }) => id === "no-amounts")?.paras,
    },
    {
      title: "about.counting.ratifications.title",
      texts: [
        t("about.counting.ratifications", {
          vague: ratified.filter((date) => precision(date) !== "day").length,
          total: ratified.length,
        }),
      ],
    },
    { title: "about.counting.memberships.title", texts: [t("about.counting.memberships")] },
    {
      title: "about.counting.languages.title",
      texts: [t("about.counting.languages", { basis: text(report.title_basis) })],
    },
  ];
  return (
    <section id="counting" aria-labelledby="counting-title">
      <h2 id="counting-title">{t("about.counting.title")}</h2>
      {rules.map(({ title, texts, paras }) => (
        <div className="rule" key={title}>
          <h3>{t(title)}</h3>
          {texts.map((words, index) => (
            <p key={words}>
              {words}
              {paras && index === texts.length - 1 && (
                <>
                  {" ("}
                  <Paragraphs reader={reader} paras={paras} report={report.id} />)
                </>
              )}
            </p>
          ))}
        </div>
      ))}
    </section>
  );
}
