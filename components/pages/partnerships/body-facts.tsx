import { FactStrip } from "@/components/ui/fact-strip";
import { Paragraphs } from "@/components/ui/paragraphs";
import { elements, memberships } from "@/data/load";
import type { Reader } from "@/data/messages/reader";
import { countMembers } from "@/data/queries/membership";
import type { Body } from "@/data/queries/partners";
import type { Activity, PartialDate, Partnership } from "@/data/schema";
import { whenWords } from "./date-words";

type BodyFactsProps = { reader: Reader; body: Body; activities: Activity[]; works: Partnership[]; on: PartialDate };

/** The few numbers of a body: members on the date, activities and headings where the report names it. */
export function BodyFacts({ reader, body: { partner, organisation }, activities, works, on }: BodyFactsProps) {
  const { t, number } = reader;
  const paras = [...new Set([...activities.map(({ para }) => para), ...works.flatMap((work) => work.paras)])].sort(
    (a, b) => a - b,
  );
  const members = organisation && countMembers(memberships, organisation.id, on);
  const range = (certain: number, possible: number) =>
    possible === 0
      ? "–"
      : certain === possible
        ? number(certain)
        : t("partnership.range", { certain, possible, gap: possible - certain });
  return (
    <FactStrip
      label={t("partnership.facts")}
      facts={[
        ...(members
          ? [
              {
                id: "members",
                value: range(members.certain, members.possible),
                label: t("partnership.fact.members", { n: members.possible }),
                source: whenWords(reader, on),
              },
            ]
          : []),
        ...(partner
          ? [
              {
                id: "activities",
                value: activities.length > 0 ? number(activities.length) : "–",
                label: t("donor.fact.activities", { n: Math.max(1, activities.length), only: "several" }),
                source: paras.length > 0 && <Paragraphs reader={reader} paras={paras} />,
              },
              {
                id: "headings",
                value: activities.length > 0 ? number(new Set(activities.map(({ element }) => element)).size) : "–",
                label: t("donor.fact.headings", { n: 2, total: elements.length }),
              },
            ]
          : []),
      ]}
    />
  );
}
