/**
 * What a page may load: nothing from a third party, and nothing may frame it. Next writes its data into inline scripts: the
 * server adds the hash of each (server/policy.mjs), so code that gets into a page does not run. Style attributes are drawings'
 * sizes and classes, hence `unsafe-inline` for styles. Embeds and chart files send their own policy: two would both hold.
 */
const pagePolicy = [
  {
    key: "Content-Security-Policy",
    value: [
      "default-src 'none'",
      "script-src 'self'",
      "style-src 'self' 'unsafe-inline'",
      "img-src 'self' data:",
      "font-src 'self'",
      "frame-src 'self'",
      "connect-src 'self'",
      "manifest-src 'self'",
      "form-action 'self'",
      "base-uri 'none'",
      "frame-ancestors 'none'",
    ].join("; "),
  },
];
/** Headers of every response. */
const securityHeaders = [
  { key: "X-Content-Type-Options", value: "nosniff" },
  { key: "Referrer-Policy", value: "strict-origin-when-cross-origin" },
  {
    key: "Permissions-Policy",
    value: "camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()",
  },
  { key: "Cross-Origin-Opener-Policy", value: "same-origin" },
];
const productionHeaders = [{ key: "Strict-Transport-Security", value: "max-age=63072000; includeSubDomains" }];

/** @type {import("next").NextConfig} */
const config = {
  poweredByHeader: false,
  // The server does both, once for each body (server/answers.mjs).
  compress: false,
  generateEtags: false,
  // Titles stand in the head for every reader, never streamed into the body for a script to move.
  htmlLimitedBots: /.*/,
  // A native addon and two packages that read files beside themselves: loaded as they are, not bundled.
  serverExternalPackages: ["@resvg/resvg-js", "pdfkit", "svg-to-pdfkit"],
  experimental: {
    // States of the address are many: rendered pages are kept in memory within a bound, never written to disk.
    isrFlushToDisk: false,
  },
  async headers() {
    const production = process.env.NODE_ENV === "production";
    // Next's development server evaluates code; only there is it let through.
    return [
      { source: "/:path*", headers: production ? [...securityHeaders, ...productionHeaders] : securityHeaders },
      ...(production ? [{ source: "/((?!embed/|charts/).*)", headers: pagePolicy }] : []),
    ];
  },
};

export default config;
