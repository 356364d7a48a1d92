/** @type {import("next").NextConfig} */
const config = {
  poweredByHeader: false,
  // The server does both and sets the headers of every answer (server/).
  compress: false,
  generateEtags: false,
  // Titles stand in the head for every reader, never streamed into the body for a script to move.
  htmlLimitedBots: /.*/,
  // A native addon and two packages that read files beside themselves: loaded as they are, not bundled.
  serverExternalPackages: ["@resvg/resvg-js", "pdfkit", "svg-to-pdfkit"],
  // Its content names the script of pages (scripts/bundle.mjs).
  headers: () => [
    {
      source: "/scripts/:file",
      headers: [{ key: "Cache-Control", value: "public, max-age=31536000, immutable" }],
    },
  ],
  experimental: {
    // States of the address are many: rendered pages are kept in memory within a bound, never written to disk.
    isrFlushToDisk: false,
  },
};

export default config;
