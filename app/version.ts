// biome-ignore lint/style/noRestrictedImports: the version of the site stands in package.json only; it is no dataset.
import { version } from "@/package.json";

export { version };
