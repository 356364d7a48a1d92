import { capital } from "@/components/pages/donors/donor-place";
import { ActivityList } from "@/components/ui/activity-list";
import type { PageProps } from "@/components/ui/page-frame";
import { PageHead } from "@/components/ui/page-head";
import { Paragraphs } from "@/components/ui/paragraphs";
import { PartnerReach } from "@/components/ui/reach-matrix";
import { ReportFacts } from "@/components/ui/report-source";
import { pageHref } from "@/data/address/routes";
import { activities as allActivities, organisations, partners, partnerships } from "@/data/load";
import { codeLabel, reportById } from "@/data/lookups";
import type { Reader } from "@/data/messages/reader";
import { today as todayOf } from "@/data/queries/dates";
import { type Body, bodiesOf, workWith } from "@/data/queries/partners";
import type { Partnership } from "@/data/schema";
import { BodyFacts } from "./body-facts";
import { BodySide } from "./body-side";
import { DateForm } from "./date-form";
import { MemberDoubts } from "./member-doubts";
import { MembersMap } from "./members-map";

const bodies = new Map(bodiesOf(partners, organisations).map((body) => [body.id, body]));

/** Returns the body that a page of the section is about; throws for an id that has none. */
export function bodyById(id: string): Body {
  const body = bodies.get(id);
  if (!body) throw new RangeError(`unknown organization: ${id}`);
  return body;
}

/** The name of a body with its abbreviation, unless that is the name itself. */
export function bodyTitle({ t, text }: Reader, { partner, organisation }: Body): string {
  const named = partner ?? organisation;
  if (!named) return "";
  const name = text(named.name);
  const abbreviation = text(named.abbreviation);
  return t("partnership.title", { name, abbreviation: name.includes(abbreviation) ? "none" : abbreviation });
}

/** One partner or organization: what was done with it, and its members on a date where they are known. */
export function PartnershipPage({ reader, path, state }: PageProps) {
  const { t, text } = reader;
  const body = bodyById(path.split("/")[1] ?? "");
  const { partner, organisation } = body;
  const today = todayOf(new Date());
  const on = state.on ?? today;
  const { partnerships: works, activities } = workWith(body.id, partnerships, allActivities);
  const lead = partner
    ? t("partnership.lead", { kind: text(codeLabel("partner-kind", partner.kind)), activities: activities.length })
    : t("partnership.leadUnnamed");
  return (
    <>
      <PageHead
        reader={reader}
        title={bodyTitle(reader, body)}
        standfirst={lead}
        section={{ path: "partnerships", label: "nav.partnerships" }}
        aside={partner && <ReportFacts reader={reader} report={reportById("gb-301-4")} paras={partner.paras} />}
      />
      <div data-view>
        <BodyFacts reader={reader} body={body} activities={activities} works={works} on={on} />
        <div className="wrap body grid">
          {organisation && (
            <>
              <div className="c12">
                <DateForm reader={reader} path={path} state={state} />
              </div>
              <div className="c9">
                <MembersMap reader={reader} id={body.id} organisation={organisation} on={on} today={today} />
              </div>
            </>
          )}
          <div className={organisation ? "c3 side" : "c4 side last"}>
            {organisation && <MemberDoubts reader={reader} organisation={organisation} on={on} />}
            <BodySide reader={reader} body={body} on={on} path={path} />
          </div>
          {partner && (
            <div className={organisation ? "c12 stack" : "c8 stack first"}>
              <Works reader={reader} works={works} />
              {!organisation && <PartnerReach reader={reader} id={body.id} />}
              {activities.length > 0 && (
                <section aria-labelledby="activities-title">
                  <div className="section-head">
                    <h2 id="activities-title">
                      {t("partnership.activitiesTitle", {
                        n: activities.length,
                        word: capital(t("words.number", { n: activities.length })),
                      })}
                    </h2>
                  </div>
                  <ActivityList
                    reader={reader}
                    activities={activities}
                    whole={pageHref(reader.language, "activities", { partner: [body.id] })}
                  />
                </section>
              )}
            </div>
          )}
        </div>
      </div>
    </>
  );
}

function Works({ reader, works }: { reader: Reader; works: Partnership[] }) {
  const { t, text } = reader;
  return (
    <section aria-labelledby="work-title">
      <div className="section-head">
        <h2 id="work-title">{t("partnership.workTitle")}</h2>
        {works.length === 0 && <p>{t("partnership.workNone")}</p>}
      </div>
      <ul className="plain ruled" hidden={works.length === 0}>
        {works.map((work) => (
          <li key={work.id}>
            {text(work.nature)} <Paragraphs reader={reader} paras={work.paras} around={["(", ")"]} />
          </li>
        ))}
      </ul>
    </section>
  );
}
