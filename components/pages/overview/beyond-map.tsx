import { Bars } from "@/components/charts/bars";
import { pageHref } from "@/data/address/routes";
import type { State } from "@/data/address/state";
import { regionById } from "@/data/lookups";
import type { Reader } from "@/data/messages/reader";
import { byPlace, countByRegionOnly } from "@/data/queries/activities";
import type { Activity } from "@/data/schema";

/** Regions shown before the fold; the others are one click away. */
const shownRegions = 8;

/** What the map cannot show: activities that name only a region, or no place. They are never spread over countries. */
export function BeyondMap({
  reader,
  state,
  activities,
}: {
  reader: Reader;
  state: Partial<State>;
  activities: Activity[];
}) {
  const { t, number, text, language } = reader;
  const places = byPlace(activities);
  const bars = [...countByRegionOnly(activities)]
    .map(([id, value]) => ({
      id,
      label: text(regionById(id).name),
      value,
      text: number(value),
      href: pageHref(language, "", { ...state, region: [id] }, "list"),
    }))
    .sort((a, b) => b.value - a.value || reader.compare(a.label, b.label));
  const max = bars[0]?.value ?? 0;
  const more = bars.slice(shownRegions);
  return (
    <>
      <h2>{t("beyond.title")}</h2>
      <p>{t("beyond.text", { rest: activities.length - places.country.length, total: activities.length })}</p>
      <PlaceSplit
        reader={reader}
        parts={[
          { label: t("beyond.country"), count: places.country.length, fill: "var(--done)" },
          { label: t("beyond.region"), count: places.region.length, fill: "var(--grey-2)" },
          { label: t("beyond.world"), count: places.worldOrNone.length, fill: "var(--land)" },
        ]}
      />
      {bars.length > 0 && (
        <>
          <h3>{t("beyond.regionsTitle", { count: places.region.length })}</h3>
          <Bars bars={bars.slice(0, shownRegions)} max={max} />
          {more.length > 0 && (
            <details className="disclosure">
              <summary>{t("beyond.more", { count: more.length })}</summary>
              <Bars bars={more} max={max} />
            </details>
          )}
          <p className="small quiet">{t("beyond.twice")}</p>
        </>
      )}
    </>
  );
}

type Part = { label: string; count: number; fill: string };

function PlaceSplit({ reader, parts }: { reader: Reader; parts: Part[] }) {
  return (
    <ul className="split">
      {parts.map(({ label, count, fill }) => (
        <li key={label} style={{ flexGrow: count }}>
          <i style={{ background: fill }} />
          <strong>{reader.number(count)}</strong>
          <span>{label}</span>
        </li>
      ))}
    </ul>
  );
}
