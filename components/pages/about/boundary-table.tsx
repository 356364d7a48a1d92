import type { Reader } from "@/data/messages/reader";
import type { Boundary } from "@/data/schema/boundary";

/** Every place where the map departs from its source geometry: what the source draws, what the atlas draws, and why. */
export function BoundaryTable({ reader: { t, text }, rows }: { reader: Reader; rows: readonly Boundary[] }) {
  const label = t("about.boundaries.table", { count: rows.length });
  return (
    <details className="disclosure">
      <summary>{label}</summary>
      <div className="table-scroll" tabIndex={0} role="region" aria-label={label}>
        <table className="boundaries">
          <thead>
            <tr>
              <th scope="col">{t("about.boundaries.area")}</th>
              <th scope="col">{t("about.boundaries.atlas")}</th>
              <th scope="col">{t("about.boundaries.drawn")}</th>
              <th scope="col">{t("about.boundaries.reason")}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.id}>
                <th scope="row">{text(row.area)}</th>
                <td>{text(row.atlas)}</td>
                <td>{text(row.drawn)}</td>
                <td>
                  {text(row.practice)} <BoundarySources sources={row.sources} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}

/** Titles of resolutions and maps stay in the language in which they were read. */
function BoundarySources({ sources }: { sources: Boundary["sources"] }) {
  return (
    <span className="small quiet" lang="en">
      (
      {sources.map(({ title, address }, index) => (
        <span key={title}>
          {index > 0 && "; "}
          {address === null ? title : <a href={address}>{title}</a>}
        </span>
      ))}
      )
    </span>
  );
}
