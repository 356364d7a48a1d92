import type { ReactNode } from "react";
import type { Area } from "@/components/charts/choropleth/choropleth";
import { WorldFigure } from "@/components/ui/world-figure";
import { apiHref, pageHref } from "@/data/address/routes";
import { countries } from "@/data/load";
import type { MessageKey } from "@/data/messages";
import type { Reader } from "@/data/messages/reader";
import { countByCountry } from "@/data/queries/activities";
import type { PartialDate } from "@/data/schema";
import { countableActivities } from "@/data/views";
import { classOrder, type instrumentOn } from "./instrument-data";

type RatificationMapProps = {
  reader: Reader;
  data: ReturnType<typeof instrumentOn>;
  on: PartialDate;
  asked: string | null;
  credited: ReadonlySet<string>;
  title: string;
  summary: string;
  source: ReactNode;
};

/** The choropleth of one instrument on a date. Each mark also carries the days on which its class changes, for the date control. */
export function RatificationMap({ reader, data, asked, credited, title, summary, source }: RatificationMapProps) {
  const { pair, t, text, number, language } = reader;
  const { instrument, classes, changes } = data;
  const id = `ratifications-map-${instrument.id}`;
  const named = countByCountry(countableActivities);
  const areas: Area[] = countries.map(({ iso3, name, ilo_member }) => {
    const known = classes.get(iso3) ?? "none";
    const fill = known === "none" && !ilo_member ? "not-a-member" : known;
    return {
      iso3,
      fill,
      label: pair(
        text(name),
        t("ratifications.mark", {
          fact:
            fill === "none"
              ? t("ratifications.notParty", {
                  symbol: instrument.symbol,
                  name: t(`ratifications.instrument.${instrument.id}`),
                })
              : t(`class.${fill}`).toLowerCase(),
          count: named.get(iso3)?.count ?? 0,
        }),
      ),
      href: pageHref(language, `countries/${iso3.toLowerCase()}`),
      changes: changes
        .get(iso3)
        ?.map(({ day, to }) => `${day} ${to}`)
        .join("|"),
      outlined: credited.has(iso3),
    };
  });
  const countOf = (fill: string) => areas.filter((area) => area.fill === fill).length;
  // Classes that some date of this instrument can show stay in the key, at zero, so that it does not jump under the slider.
  const possible = new Set([...changes.values()].flatMap((list) => list.map(({ to }) => to)));
  return (
    <WorldFigure
      reader={reader}
      id={id}
      state={{ on: asked }}
      title={title}
      summary={summary}
      areas={areas}
      legend={[
        ...classOrder
          .filter((name) => name === "none" || possible.has(name))
          .map((name) => ({ fill: name, label: t(`class.${name}` as MessageKey), count: number(countOf(name)) })),
        { fill: "not-a-member", label: t("map.notMember") },
      ]}
      source={source}
      tableId="parties"
      links={(["csv", "json"] as const).map((format) => ({
        label: format.toUpperCase(),
        href: apiHref("ratifications", format, { on: asked }, { instrument: instrument.id }),
      }))}
    />
  );
}
