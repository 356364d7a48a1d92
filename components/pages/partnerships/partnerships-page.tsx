import { Citation } from "@/components/ui/citation";
import type { PageProps } from "@/components/ui/page-frame";
import { PageHead } from "@/components/ui/page-head";
import { ReportFacts } from "@/components/ui/report-source";
import { pageHref } from "@/data/address/routes";
import { organisations, partners } from "@/data/load";
import { reportById } from "@/data/lookups";
import type { Reader } from "@/data/messages/reader";
import { today as todayOf } from "@/data/queries/dates";
import { bodyId } from "@/data/queries/partners";
import { chosenIn, comparable } from "./choice";
import { DateForm } from "./date-form";
import { KindMatrix, PartnersByKind } from "./partner-kinds";
import { PartnershipsMap } from "./partnerships-map";

/** Who works with whom: members of up to three organizations on one map, then all partners by kind and heading. */
export function PartnershipsPage({ reader, path, state }: PageProps) {
  const { t } = reader;
  const on = state.on ?? todayOf(new Date());
  const choice = chosenIn(state);
  return (
    <>
      <PageHead
        reader={reader}
        title={t("partnerships.title")}
        standfirst={t("partnerships.standfirst", {
          partners: partners.length,
          kinds: new Set(partners.map(({ kind }) => kind)).size,
          organisations: organisations.length,
          extra: organisations.filter(({ partner }) => partner === null).length,
        })}
        aside={<ReportFacts reader={reader} report={reportById("gb-301-4")} />}
      />
      <div data-view>
        <div className="band">
          <div className="wrap">
            <DateForm reader={reader} path={path} state={state}>
              {[0, 1, 2].map((index) => (
                <OrganisationSelect
                  key={index}
                  reader={reader}
                  index={index}
                  chosen={choice.drawn
                    .slice(index, index + 1)
                    .map(bodyId)
                    .join()}
                />
              ))}
            </DateForm>
          </div>
        </div>
        <div className="wrap body grid">
          <div className="c12">
            <Left reader={reader} names={choice.tooMany} message="partnerships.tooMany" />
            <Left reader={reader} names={choice.withoutMembers} message="partnerships.noMembers" />
            <PartnershipsMap reader={reader} on={on} drawn={choice.drawn} />
          </div>
          <div className="c12">
            <KindMatrix reader={reader} />
          </div>
          <PartnersByKind reader={reader} />
          <Others reader={reader} />
        </div>
        <div className="wrap last-line">
          <Citation reader={reader} title={t("partnerships.title")} path={path} state={state} />
        </div>
      </div>
    </>
  );
}

/** One of three lists with the same name: the address then carries one value for each that is set. */
function OrganisationSelect({ reader, index, chosen }: { reader: Reader; index: number; chosen: string }) {
  const { t, text } = reader;
  const options = comparable
    .map((organisation) => ({
      id: bodyId(organisation),
      abbreviation: text(organisation.abbreviation),
      name: text(organisation.name),
    }))
    .sort((a, b) => reader.compare(a.abbreviation, b.abbreviation));
  return (
    <div>
      <label className="field-label" htmlFor={`partner-${index}`}>
        {t("partnerships.choice", { n: index + 1 })}
      </label>
      <select id={`partner-${index}`} name="partner" defaultValue={chosen}>
        <option value="">{t("partnerships.noChoice")}</option>
        {options.map(({ id, abbreviation, name }) => (
          <option key={id} value={id}>
            {abbreviation === name ? name : `${abbreviation} – ${name}`}
          </option>
        ))}
      </select>
    </div>
  );
}

function Left({
  reader,
  names,
  message,
}: {
  reader: Reader;
  names: { en: string; fr: string; es: string }[];
  message: "partnerships.tooMany" | "partnerships.noMembers";
}) {
  if (names.length === 0) return null;
  return (
    <p className="note alert" style={{ marginBottom: 16 }}>
      {reader.t(message, { names: reader.list(names.map(reader.text)) })}
    </p>
  );
}

/** Organizations that the report does not name but whose members are followed. */
function Others({ reader }: { reader: Reader }) {
  const { t, text, language } = reader;
  return (
    <section className="c12" aria-labelledby="others-title">
      <div className="section-head">
        <h2 id="others-title">{t("partnerships.othersTitle")}</h2>
        <p>{t("partnerships.othersText")}</p>
      </div>
      <ul className="plain ruled">
        {organisations
          .filter(({ partner }) => partner === null)
          .map(({ id, name }) => (
            <li key={id}>
              <a href={pageHref(language, `partnerships/${id}`)}>{text(name)}</a>
            </li>
          ))}
      </ul>
    </section>
  );
}
