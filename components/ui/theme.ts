export { themeKey, themeScript } from "@/server/theme-script.mjs";
