import { CopyText } from "@/components/ui/citation";
import { Downloads } from "@/components/ui/downloads";
import type { PageProps } from "@/components/ui/page-frame";
import { PageHead } from "@/components/ui/page-head";
import { chartHref, embedHref } from "@/data/charts/address";
import type { ChartRequest } from "@/data/charts/request";
import { ShareForm } from "./share-form";
import { type Shared, snippetsOf } from "./snippets";

const formats = ["png", "svg", "pdf", "csv", "xlsx", "json"] as const;

type SharePageProps = PageProps & {
  request: ChartRequest /** null when the filters leave nothing to draw. */;
  shared: Shared | null;
};

/** The builder: a chart with its look, how it will be seen, and the codes and files to take. */
export function SharePage({ reader, request, shared }: SharePageProps) {
  const { t } = reader;
  return (
    <>
      <PageHead reader={reader} title={t("share.title")} standfirst={t("share.standfirst")} />
      <div className="band">
        <div className="wrap">
          <ShareForm reader={reader} request={request} />
        </div>
      </div>
      <div className="wrap body grid" data-view="share">
        {/* Gives the preview its height, as the first of the codes does elsewhere. */}
        <script src="/embed-host.js" async />
        {shared ? (
          <Result reader={reader} request={request} shared={shared} />
        ) : (
          <p className="c12 note">{t("share.nothing")}</p>
        )}
      </div>
    </>
  );
}

function Result({ reader, request, shared }: Pick<SharePageProps, "reader" | "request"> & { shared: Shared }) {
  const { t } = reader;
  const codes = snippetsOf(request, shared);
  const file = request.width === null ? request : { ...request, width: request.width };
  return (
    <>
      <section className="c7" aria-labelledby="preview-title">
        <h2 id="preview-title">{t("share.preview")}</h2>
        <iframe
          className="share-preview"
          data-atlas=""
          src={embedHref({ ...request, width: null })}
          title={reader.pair(t("share.previewFrame"), shared.title)}
          style={{
            width: request.width ?? "100%",
            aspectRatio: `${shared.frame.width}/${shared.frame.height}`,
          }}
        />
        <h2>{t("share.files")}</h2>
        <p className="quiet">{t("share.filesText")}</p>
        <Downloads links={formats.map((format) => ({ label: format.toUpperCase(), href: chartHref(file, format) }))} />
        <p>
          <a href={shared.page}>{t("share.open")}</a>
        </p>
      </section>
      <section className="c5" aria-labelledby="codes-title">
        <h2 id="codes-title">{t("share.codes")}</h2>
        {(["iframe", "plain", "oembed", "picture", "markdown"] as const).map((name) => (
          <CopyText key={name} reader={reader} id={`code-${name}`} label={t(`share.${name}`)} text={codes[name]} />
        ))}
      </section>
    </>
  );
}
