import type { MetadataRoute } from "next";
import { siteAddress } from "./site";

/** Everything may be read and indexed. */
export default function robots(): MetadataRoute.Robots {
  return { rules: { userAgent: "*", allow: "/" }, sitemap: new URL("/sitemap.xml", siteAddress).href };
}
