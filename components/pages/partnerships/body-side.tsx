import { Citation } from "@/components/ui/citation";
import { Downloads } from "@/components/ui/downloads";
import { apiHref, pageHref } from "@/data/address/routes";
import { codeLabel, donorById } from "@/data/lookups";
import type { Reader } from "@/data/messages/reader";
import type { Body } from "@/data/queries/partners";
import type { PartialDate } from "@/data/schema";
import { comparable } from "./choice";

/** What else there is about a body: the donors' page, the map of several organizations, data, citation. */
export function BodySide({
  reader,
  body: { id, partner, organisation },
  on,
  path,
}: {
  reader: Reader;
  body: Body;
  on: PartialDate;
  path: string;
}) {
  const { t, text, language } = reader;
  const named = partner ?? organisation;
  const canBeCompared = organisation !== null && comparable.includes(organisation);
  return (
    <>
      {(partner?.donor || canBeCompared) && (
        <>
          <h2>{t("donor.alsoTitle")}</h2>
          <ul className="plain">
            {partner?.donor && (
              <li>
                <a href={pageHref(language, `donors/${partner.donor}`)}>{t("partnership.isDonor")}</a> (
                {text(codeLabel("donor-display", donorById(partner.donor).display)).toLowerCase()})
              </li>
            )}
            {canBeCompared && (
              <li>
                <a href={pageHref(language, "partnerships", { partner: [id], on })}>{t("partnership.country.link")}</a>
              </li>
            )}
          </ul>
        </>
      )}
      <h2>{t("donor.takeTitle")}</h2>
      <Downloads
        links={(["csv", "json"] as const).flatMap((format) => [
          ...(partner
            ? [
                {
                  label: t("donor.dataActivities", { format: format.toUpperCase() }),
                  href: apiHref("activities", format, { partner: [id] }),
                },
              ]
            : []),
          ...(organisation
            ? [
                {
                  label: t("partnership.members", { format: format.toUpperCase() }),
                  href: apiHref("memberships", format, {}, { organisation: organisation.id }),
                },
              ]
            : []),
        ])}
      />
      {named && (
        <Citation
          reader={reader}
          title={text(named.name)}
          path={path}
          state={organisation ? { on } : {}}
          report={partner ? "gb-301-4" : null}
          paras={partner?.paras ?? []}
        />
      )}
    </>
  );
}
