import { renderAsync } from "@resvg/resvg-js";
import { fontFiles } from "./fonts";

/** Draws an SVG as a PNG of its own size. */
export async function picture(svg: string): Promise<Uint8Array<ArrayBuffer>> {
  const image = await renderAsync(svg, {
    font: { loadSystemFonts: false, fontFiles: Object.values(fontFiles), defaultFontFamily: "Source Sans 3" },
  });
  return new Uint8Array(image.asPng());
}
