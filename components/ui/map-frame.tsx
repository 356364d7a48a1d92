import type { ReactNode } from "react";
import { pageHref } from "@/data/address/routes";
import { world } from "@/data/geometry/world";
import { regions } from "@/data/load";
import type { Reader } from "@/data/messages/reader";

type Preset = { id: string; label: string; box: [number, number, number, number] };

function presetsOf({ t, text }: Reader): Preset[] {
  const ofRegions = regions
    .filter(({ kind }) => kind === "ilo")
    .flatMap(({ id, name }) => {
      const box = world.regions[id.replace("ilo-", "") as keyof typeof world.regions];
      return box ? [{ id, label: text(name), box }] : [];
    });
  return [{ id: "world", label: t("map.world"), box: world.regions.world }, ...ofRegions];
}

type MapFrameProps = {
  reader: Reader;
  id: string;
  children: ReactNode;
  /** The preset that the map opens on: an ILO region; the world when absent. Null where the map is a cut and has no presets. */
  zoom?: string | null;
  /** Id of the map's table, to which a link before the map leads. */
  tableId?: string;
};

/**
 * The place of a map on a page: a way past it to its table, its zoom presets (radio buttons; the style sheet moves the drawing,
 * no script needed), the room of the tooltip, and the notes that stand by every map. The link works without a script: a browser
 * opens the folded table that it leads to.
 */
export function MapFrame({ reader, id, children, zoom = "world", tableId }: MapFrameProps) {
  const { t } = reader;
  return (
    <div
      className="map"
      data-map={id}
      data-close={t("map.close")}
      data-more={t("map.more", { name: "[name]" })}
      data-countries={pageHref(reader.language, "countries")}
    >
      {tableId && (
        <a className="map-skip" href={`#${tableId}`}>
          {t("map.toTable")}
        </a>
      )}
      {children}
      <p className="keys" id={`${id}-keys`}>
        {t("map.keys")}
      </p>
      <div className="tooltip" role="status" hidden />
      {zoom !== null && <Zoom reader={reader} id={id} zoom={zoom} />}
      <p className="small quiet map-note">{t("map.help")}</p>
    </div>
  );
}

function Zoom({ reader, id, zoom }: { reader: Reader; id: string; zoom: string }) {
  const presets = presetsOf(reader);
  return (
    <div className="map-tools">
      <style>
        {presets
          .slice(1)
          .map((preset) => zoomRule(id, preset))
          .join("")}
      </style>
      <fieldset className="zoom">
        <legend className="visually-hidden">{reader.t("map.zoom")}</legend>
        {presets.map((preset) => (
          <label key={preset.id}>
            <input
              type="radio"
              id={`${id}-zoom-${preset.id}`}
              data-keep
              name={`${id}-zoom`}
              value={preset.id}
              defaultChecked={preset.id === zoom}
            />
            {preset.label}
          </label>
        ))}
      </fieldset>
    </div>
  );
}

/** While a preset is chosen, the stage is moved so that its box fills the frame. */
function zoomRule(id: string, { id: value, box: [x, y, width] }: Preset): string {
  const zoom = Math.round((world.width / width) * 1000) / 1000;
  return `[data-map="${id}"]:has([value="${value}"]:checked) .world{--k:${zoom};--x:${-x}px;--y:${-y}px}`;
}
