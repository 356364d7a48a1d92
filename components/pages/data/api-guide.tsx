import { apiHref } from "@/data/address/routes";
import { type FilterName, filterNames, filtersOf } from "@/data/api/filters";
import { datasetIds } from "@/data/load";
import type { MessageKey } from "@/data/messages";
import type { Reader } from "@/data/messages/reader";
import type { DatasetId } from "@/data/schema";

const examples: { label: MessageKey; dataset: DatasetId; query: Record<string, string> }[] = [
  { label: "data.example.ratifications", dataset: "ratifications", query: { instrument: "c97", on: "2008-03-06" } },
  { label: "data.example.planned", dataset: "activities", query: { element: "social-dialogue", status: "planned" } },
  { label: "data.example.members", dataset: "memberships", query: { organisation: "ecowas", on: "2008-03-06" } },
  { label: "data.example.names", dataset: "countries", query: { fields: "iso3,name" } },
  {
    label: "data.example.remittances",
    dataset: "indicators",
    query: { series: "remittances-received", country: "phl" },
  },
];

const problem = `GET /api/v1/ratifications.json?instrument=c98

{
  "type": "/en/data#errors",
  "title": "unknown instrument",
  "status": 400,
  "detail": "unknown instrument: \\"c98\\"; near: c97, c143",
  "parameter": "instrument",
  "value": "c98",
  "near": ["c97", "c143"]
}`;

/** How to ask for a part of a dataset: examples, parameters, what comes back, errors. */
export function ApiGuide({ reader }: { reader: Reader }) {
  const { t } = reader;
  return (
    <section id="api" aria-labelledby="api-title">
      <h2 id="api-title">{t("data.api.title")}</h2>
      <p>{t("data.api.text")}</p>
      <h3>{t("data.api.examples")}</h3>
      <ul className="examples">
        {examples.map(({ label, dataset, query }) => (
          <li key={label}>
            {t(label)}
            <br />
            <AddressLink href={apiHref(dataset, "json", {}, query)} />
            <a
              className="address"
              href={apiHref(dataset, "csv", {}, query)}
              aria-label={t("data.download", { title: t(label), format: "CSV" })}
            >
              CSV
            </a>
          </li>
        ))}
      </ul>
      <h3 id="parameters">{t("data.parameters")}</h3>
      <p>{t("data.param.rule")}</p>
      <details className="disclosure">
        <summary>{t("data.parameters.show", { count: parameters.length })}</summary>
        <Parameters reader={reader} />
      </details>
      <h3>{t("data.answers.title")}</h3>
      <p>{t("data.answers.json")}</p>
      <p>{t("data.answers.csv")}</p>
      <p>{t("data.answers.cache")}</p>
      <p>
        {t("data.machine")} <a href="/api/openapi.json">{t("data.openapi")}</a> ·{" "}
        <a href="/status.json">{t("data.status")}</a>
      </p>
      <h3 id="errors">{t("data.errors.title")}</h3>
      <p>{t("data.errors.text")}</p>
      <pre>{problem}</pre>
    </section>
  );
}

/** An address to open or to copy, as it is typed. */
export function AddressLink({ href }: { href: string }) {
  const shown = decodeURIComponent(href);
  return (
    <a className="address" href={href}>
      <code>{shown}</code>
    </a>
  );
}

const parameters = [...filterNames, "on", "fields", "limit", "offset"] as const;

function Parameters({ reader: { t } }: { reader: Reader }) {
  return (
    <div className="table-scroll" tabIndex={0} role="region" aria-labelledby="parameters">
      <table className="parameters">
        <thead>
          <tr>
            <th scope="col">{t("data.parameter")}</th>
            <th scope="col">{t("data.parameter.meaning")}</th>
            <th scope="col">{t("data.parameter.datasets")}</th>
          </tr>
        </thead>
        <tbody>
          {parameters.map((name) => (
            <tr key={name}>
              <th scope="row">
                <code>{name}</code>
              </th>
              <td>{t(`data.param.${name}`)}</td>
              <td className="small">{takers(name).join(", ") || t("data.parameter.all")}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** The datasets that take a filter; none is listed for what all of them take. */
function takers(name: string): DatasetId[] {
  return datasetIds.filter((id) => filtersOf(id).includes(name as FilterName));
}
