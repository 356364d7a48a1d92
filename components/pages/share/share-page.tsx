import { CopyText } from "@/components/ui/citation";
import { Downloads } from "@/components/ui/downloads";
import type { PageProps } from "@/components/ui/page-frame";
import { PageHead } from "@/components/ui/page-head";
import { chartHref, embedHref } from "@/data/charts/address";
import type { ChartRequest } from "@/data/charts/request";
import { shareWidths } from "@/data/charts/share";
import { ShareForm } from "./share-form";
import { type Shared, slideWidth, snippetsOf } from "./snippets";

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
  return (
    <>
      <Previews reader={reader} request={request} shared={shared} />
      <section className="c8" aria-labelledby="codes-title">
        <h2 id="codes-title">{t("share.codes")}</h2>
        {(["iframe", "plain", "oembed", "picture", "markdown"] as const).map((name) => (
          <CopyText key={name} reader={reader} id={`code-${name}`} label={t(`share.${name}`)} text={codes[name]} />
        ))}
      </section>
      <section className="c4" aria-labelledby="files-title">
        <h2 id="files-title">{t("share.files")}</h2>
        <p className="quiet">{t("share.filesText")}</p>
        <Downloads
          links={[
            ...formats.map((format) => ({ label: format.toUpperCase(), href: chartHref(request, format) })),
            { label: t("share.slide"), href: chartHref({ ...request, width: slideWidth }, "png") },
          ]}
        />
        <p>
          <a href={shared.page}>{t("share.open")}</a>
        </p>
      </section>
    </>
  );
}

/** The embed at three widths, one at a time: radio buttons and the style sheet choose, so that no script is needed. */
function Previews({ reader, request, shared }: Pick<SharePageProps, "reader" | "request"> & { shared: Shared }) {
  const { t } = reader;
  const first = shareWidths.find((width) => width === request.width) ?? 600;
  return (
    <section className="c12 share-previews" aria-labelledby="preview-title">
      <div className="section-head">
        <h2 id="preview-title">{t("share.preview")}</h2>
        <fieldset className="zoom">
          <legend className="visually-hidden">{t("share.previewWidth")}</legend>
          {shareWidths.map((width) => (
            <label key={width}>
              <input
                type="radio"
                id={`preview-${width}-${request.width ?? ""}`}
                name="preview"
                value={width}
                defaultChecked={width === first}
                data-keep
              />
              {t("share.pixels", { count: width })}
            </label>
          ))}
        </fieldset>
      </div>
      {shared.frames
        .filter(({ width }) => shareWidths.some((one) => one === width))
        .map(({ width, height }) => (
          <div
            key={width}
            className="share-preview"
            data-width={width}
            role="group"
            aria-label={reader.pair(t("share.preview"), t("share.pixels", { count: width }))}
            tabIndex={0}
          >
            <iframe
              data-atlas=""
              loading="lazy"
              src={embedHref({ ...request, width: null })}
              title={reader.pair(t("share.previewFrame", { width }), shared.title)}
              style={{ width, aspectRatio: `${width}/${height}` }}
            />
          </div>
        ))}
    </section>
  );
}
