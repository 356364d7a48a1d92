import type { ChartRequest } from "@/data/charts/request";
import type { FileLook } from "./chart-file";

/** The format of pictures in social networks. */
const social = { width: 1200, height: 630, layout: 1000 };

/** How a file looks: letters have their proper size up to 960 px; a wider picture is the same drawing enlarged. */
export function lookOf({ theme, title, source, width, social: isSocial }: ChartRequest, format: string): FileLook {
  if (isSocial) return { theme, title, source, ...social };
  const asked = width ?? (format === "png" ? 1200 : 960);
  const layout = format === "png" && asked > 480 ? Math.max(480, asked / 1.25) : asked;
  return { theme, title, source, width: asked, layout: Math.min(layout, 960) };
}
