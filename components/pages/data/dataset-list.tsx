import { pageHref } from "@/data/address/routes";
import { fieldKinds, fieldMessage } from "@/data/api/field-kinds";
import { licenceOf } from "@/data/api/licences";
import { datasets, reports } from "@/data/load";
import type { Reader } from "@/data/messages/reader";
import type { DatasetId, Meta } from "@/data/schema";

/** The datasets that the contract of addresses names, in the order in which a reader meets them. */
export const mainDatasets: readonly DatasetId[] = [
  "activities",
  "elements",
  "projects",
  "donors",
  "partners",
  "partnerships",
  "instruments",
  "ratifications",
  "memberships",
  "countries",
  "regions",
  "figures",
  "indicators",
  "reports",
];

/** Datasets, each with what it is, its size and files; source, licence and fields are folded below. */
export function DatasetList({ reader, ids }: { reader: Reader; ids: readonly DatasetId[] }) {
  return (
    <ul className="datasets">
      {ids.map((id) => (
        <li key={id} id={`dataset-${id}`}>
          <DatasetEntry reader={reader} id={id} />
        </li>
      ))}
    </ul>
  );
}

function DatasetEntry({ reader, id }: { reader: Reader; id: DatasetId }) {
  const { t, text } = reader;
  const { meta, rows } = datasets[id];
  const title = text(meta.title);
  return (
    <>
      <div className="dataset-text">
        <h3>
          {title} <code>{id}</code>
        </h3>
        <p>{text(meta.description)}</p>
      </div>
      <p className="number small">{t("data.records", { count: rows.length })}</p>
      <p className="dataset-files">
        {(["csv", "json"] as const).map((format) => (
          <a
            key={format}
            className="button"
            href={`/api/v1/${id}.${format}`}
            aria-label={t("data.download", { title, format: format.toUpperCase() })}
          >
            {format.toUpperCase()}
          </a>
        ))}
      </p>
      <Details reader={reader} id={id} title={title} />
    </>
  );
}

function Sources({ reader, meta }: { reader: Reader; meta: Meta }) {
  const kinds = meta.sources.map(({ title, address }) => {
    const report = reports.find(({ symbol }) => title.includes(symbol));
    if (report)
      return { name: report.symbol, href: pageHref(reader.language, `sources/${report.id}`), lang: undefined };
    if (address === null) return { name: reader.t("data.source.rows"), href: null, lang: undefined };
    return { name: title, href: address, lang: "en" };
  });
  return kinds.map(({ name, href, lang }, index) => (
    <span key={href ?? name}>
      {index > 0 && reader.t("words.semicolon")}
      {href === null ? (
        name
      ) : (
        <a href={href} lang={reader.language === lang ? undefined : lang}>
          {name}
        </a>
      )}
    </span>
  ));
}

function LicenceName({ reader, licence }: { reader: Reader; licence: string }) {
  const known = licenceOf(licence);
  return known ? <a href={known.address}>{licence}</a> : reader.t("data.licence.mixed");
}

/** Where a dataset comes from, under which licence, and what each of its fields holds. */
function Details({ reader, id, title }: { reader: Reader; id: DatasetId; title: string }) {
  const { t, date } = reader;
  const { meta } = datasets[id];
  const fields = fieldKinds(id);
  return (
    <details className="disclosure">
      <summary>
        {t("data.fields", { count: fields.length })} <span className="visually-hidden">({title})</span>
      </summary>
      <p className="small quiet">
        {t(meta.sources.length === 1 ? "data.source" : "data.sources")} <Sources reader={reader} meta={meta} />,{" "}
        {t("data.readOn", { date: date(meta.read_on) })}. {t("data.licence")}{" "}
        <LicenceName reader={reader} licence={meta.licence} />.
      </p>
      <dl className="fields">
        {fields.map(({ field, kind }) => (
          <div key={field}>
            <dt>
              <code>{field}</code> <span className="quiet">{t(`data.kind.${kind}`)}</span>
            </dt>
            <dd>{t(fieldMessage(id, field))}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
