import { DotWorld } from "@/components/charts/locator/dot-world";
import { pageHref } from "@/data/address/routes";
import { world } from "@/data/geometry/world";
import { regionById } from "@/data/lookups";
import type { Reader } from "@/data/messages/reader";
import type { Country } from "@/data/schema";

/** What the country or area is: region, membership of the ILO or what it is instead, and where it lies. */
export function CountryIdentity({ reader, country }: { reader: Reader; country: Country }) {
  const { t, text, language } = reader;
  const { ilo_region, ilo_member_note, iso3, m49_subregion } = country;
  const centre = world.centroids[iso3];
  return (
    <>
      <strong>{text(m49_subregion ?? country.name)}</strong>
      {ilo_region && (
        <div>
          <a href={pageHref(language, `regions/${ilo_region}`)}>
            {t("country.iloRegion", { name: text(regionById(ilo_region).name) })}
          </a>
        </div>
      )}
      {statusLines(reader, country).map((line) => (
        <div key={line}>{line}</div>
      ))}
      {ilo_member_note && <div className="small">{text(ilo_member_note)}</div>}
      {centre && (
        <DotWorld
          label={t("country.locator", { name: text(country.name) })}
          width={world.width}
          height={world.height}
          dots={Object.values(world.centroids)}
          centre={centre}
        />
      )}
    </>
  );
}

/** Membership of the ILO with its year, or what the area is instead. */
function statusLines({ t }: Reader, { iso3, ilo_member, ilo_member_since, un_member, iso_numeric }: Country): string[] {
  if (ilo_member)
    return [
      ilo_member_since ? t("country.memberSince", { year: ilo_member_since.slice(0, 4) }) : t("country.memberNoYear"),
    ];
  const lines = [t("country.notMember")];
  if (un_member) lines.push(t("country.unMember"));
  else lines.push(iso_numeric && iso3 !== "TWN" ? t("country.area", { code: iso_numeric }) : t("country.areaOutside"));
  if (iso3 === "XKX") lines.push(t("country.kosovo"));
  return lines;
}
