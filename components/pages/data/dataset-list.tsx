import { pageHref } from "@/data/address/routes";
import { fieldKinds } from "@/data/api/field-kinds";
import { datasets, reports } from "@/data/load";
import { isMessageKey, type MessageKey } from "@/data/messages";
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

/** Datasets, each with what it is, its size, source, licence, files and fields. */
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
  const { t, text, date } = reader;
  const { meta, rows } = datasets[id];
  const title = text(meta.title);
  return (
    <>
      <div className="dataset-text">
        <h3>
          {title} <code>{id}</code>
        </h3>
        <p>{text(meta.description)}</p>
        <p className="small quiet">
          {t(meta.sources.length === 1 ? "data.source" : "data.sources")} <Sources reader={reader} meta={meta} />,{" "}
          {t("data.readOn", { date: date(meta.read_on) })}. {t("data.licence")}{" "}
          <LicenceName reader={reader} licence={meta.licence} />.
        </p>
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
      <Fields reader={reader} id={id} title={title} />
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

const licenceAddresses: Record<string, string> = {
  "CC-BY-4.0": "https://creativecommons.org/licenses/by/4.0/",
  "ODbL-1.0": "https://opendatacommons.org/licenses/odbl/1-0/",
};

function LicenceName({ reader, licence }: { reader: Reader; licence: string }) {
  const address = licenceAddresses[licence];
  return address ? <a href={address}>{licence}</a> : reader.t("data.licence.mixed");
}

function Fields({ reader: { t }, id, title }: { reader: Reader; id: DatasetId; title: string }) {
  const fields = fieldKinds(id);
  return (
    <details className="disclosure">
      <summary aria-label={t("data.fieldsOf", { title, count: fields.length })}>
        {t("data.fields", { count: fields.length })}
      </summary>
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

/** A field is described for its dataset, or once for all; a test sees that none is left out. */
function fieldMessage(id: DatasetId, field: string): MessageKey {
  const key = [`data.field.${id}.${field}`, `data.field.${field}`].find(isMessageKey);
  if (!key) throw new RangeError(`field without a description: ${id}.${field}`);
  return key;
}
