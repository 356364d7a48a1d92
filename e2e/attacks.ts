import type { Ask } from "./wire";

/** What an attack may be answered with besides 400 and 404. */
export type Attack = Ask & { allowed?: readonly number[] };
export type Kind = { kind: string; attacks: Attack[] };

/** Stands in what is tried, so that it is found where it comes back. */
export const mark = "zq9";

/** Where an id stands in a path. */
const paths = [
  "/{x}",
  "/en/{x}",
  "/fr/elements/{x}",
  "/en/activities/{x}",
  "/es/countries/{x}",
  "/en/ratifications/{x}",
  "/en/sources/{x}",
  "/embed/en/{x}",
  "/embed/{x}/activities-map",
  "/charts/en/{x}.svg",
  "/charts/{x}/activities-map.png",
  "/charts/en/activities-map.{x}",
  "/api/v1/{x}.json",
  "/api/v1/donors.{x}",
  "/api/{x}",
];
/** Where a value stands in a query. */
const values = [
  "/en?element={x}",
  "/fr/activities?status={x}",
  "/en/activities?sort={x}",
  "/en/activities?page={x}",
  "/en/ratifications/c97?on={x}",
  "/es/compare?country={x}",
  "/en/share?chart={x}",
  "/embed/en/activities-map?theme={x}",
  "/charts/en/activities-map.svg?width={x}",
  "/charts/en/donors-by-region.csv?donor={x}",
  "/api/v1/activities.json?region={x}",
  "/api/v1/ratifications.csv?fields={x}",
  "/api/v1/donors.json?{x}=1",
  "/oembed?url={x}",
  "/oembed?url=http://localhost/embed/en/activities-map&maxwidth={x}",
];
/** Where any text is taken. */
const texts = ["/en/search?q={x}", "/fr/search?q={x}", "/api/search?lang=en&q={x}"];

/** Next leads addresses with a slash too many to the same one without. */
const tidied = 308;

const cross = (places: readonly string[], tried: readonly string[], allowed?: readonly number[]): Attack[] =>
  places.flatMap((place) => tried.map((x) => ({ path: place.replace("{x}", () => x), allowed })));

const get = (path: string, headers: Record<string, string>, allowed?: readonly number[]): Attack => ({
  path,
  headers,
  allowed,
});

const markup = [
  `<script>${mark}()</script>`,
  `"><svg onload=${mark}()>`,
  `' ${mark}=1 x='`,
  `" ${mark}=1 onfocus=${mark}() autofocus x="`,
  `</script><${mark}>`,
  `</style></title></textarea><${mark}>`,
  `]]><${mark}/>`,
  `--><${mark}>`,
  `<img src=x onerror=${mark}()>`,
  `javascript:${mark}()`,
  `{{${mark}}}\${${mark}}<%= ${mark} %>`,
  `\u2028\u2029</script><${mark}>`,
].map(encodeURIComponent);

const traversal = [
  "..%2f..%2f..%2fetc%2fpasswd",
  "%2e%2e/%2e%2e/package.json",
  "%252e%252e%252fpackage.json",
  "..%5c..%5cpackage.json",
  "....//....//package.json",
  "%c0%ae%c0%ae%c0%afetc%c0%afpasswd",
  "..;/package.json",
  "%2fetc%2fpasswd",
  "file:%2f%2f%2fetc%2fpasswd",
];

const names = ["__proto__", "constructor", "prototype", "toString", "hasOwnProperty", "constructor.prototype"];

const formulas = [
  `=HYPERLINK("http://${mark}")`,
  `+${mark}`,
  `-1+${mark}`,
  `@SUM(${mark})`,
  `\t=${mark}`,
  `\r=${mark}`,
].map(encodeURIComponent);

const encodings = ["%", "%zz", "%c0%ae", "%ff%fe", "%ed%a0%80", "%u003c", "%F4%90%80%80", "%e2%80%ae%e2%81%a6"];
const nulls = ["%00", "spain%00", "activities-map%00.svg", "%00%0d%0a"];
const lookAlikes = [
  "\u0435n",
  "\uff45\uff4e",
  "sp\u0430in",
  "spain\u200b",
  "s\u0301pain",
  "\u00df\u0131",
  "\u{1d41e}\u{1d427}",
].map(encodeURIComponent);
const long = "a".repeat(3000);

const inside = {
  "X-Middleware-Subrequest": "proxy:proxy:proxy:proxy:proxy",
  "X-Middleware-Rewrite": "/en/-/refused",
  "X-Middleware-Next": "1",
  "X-Middleware-Override-Headers": "host",
  "X-Matched-Path": "/en/-/refused",
  "X-Invoke-Path": "/en/-/refused",
  "X-Invoke-Status": "500",
  "X-Invoke-Error": `{"message":"${mark}"}`,
  "X-Now-Route-Matches": "1",
  "X-Nextjs-Data": "1",
  "X-Prerender-Revalidate": mark,
  "X-Next-Resume-State-Length": "9",
  "Next-Resume": "1",
  "Next-Action": "0".repeat(42),
  "Next-Router-State-Tree": "%5B%22%22%5D",
  "Next-Router-Prefetch": "1",
  "Next-Router-Segment-Prefetch": "/_tree",
  "X-Original-URL": "/en/-/refused",
  "X-Rewrite-URL": "/en/-/refused",
  "X-HTTP-Method-Override": "DELETE",
};

/** Kinds of attack, each with the addresses and headers that it tries. */
export const kinds: Kind[] = [
  {
    kind: "paths out of the site",
    attacks: [
      ...cross(paths, traversal.slice(0, 4)),
      ...cross(["/en/donors/{x}", "/_next/static/{x}", "/_next/{x}", "/charts/en/{x}"], traversal, [tidied]),
    ],
  },
  { kind: "names of prototypes as ids", attacks: cross([...paths, "/en/{x}/x", "/en/donors/{x}"], names.slice(0, 4)) },
  {
    kind: "names of prototypes as values",
    attacks: cross(
      values.filter((place) => !place.includes("{x}=1")),
      names.slice(0, 3),
    ),
  },
  {
    kind: "names of prototypes as keys, which pages overlook",
    attacks: [
      ...cross(["/en?{x}=1", "/en/activities?{x}[{x}]=1", "/embed/en/activities-map?{x}=1"], names, [200]),
      ...cross(["/api/v1/donors.json?{x}=1", "/api/v1/activities.csv?{x}[x]=1"], names.slice(1)),
      // Next drops this key, and nothing is left to refuse.
      get("/api/v1/donors.json?__proto__=1", {}, [200]),
    ],
  },
  { kind: "markup in paths", attacks: cross(paths, markup.slice(0, 5)) },
  { kind: "markup in values", attacks: cross(values, markup) },
  { kind: "markup in texts", attacks: cross(texts, markup, [200]) },
  {
    kind: "markup in keys",
    attacks: cross(["/en?{x}=1", "/fr/search?q=a&{x}={x}", "/oembed?{x}=1&url={x}"], markup, [200]),
  },
  { kind: "formulas", attacks: [...cross(values.slice(8, 13), formulas), ...cross(texts, formulas, [200])] },
  {
    kind: "letters that are none",
    attacks: [
      ...cross(paths, encodings.slice(0, 6)),
      ...cross(values, encodings.slice(0, 4)),
      ...cross(texts, encodings, [200]),
    ],
  },
  {
    kind: "null bytes",
    attacks: [...cross(paths, nulls.slice(0, 2)), ...cross(values, nulls.slice(0, 2)), ...cross(texts, nulls, [200])],
  },
  {
    kind: "letters that look alike",
    attacks: [
      ...cross(paths, lookAlikes.slice(0, 3)),
      ...cross(["/en?donor={x}", "/api/v1/donors.json?donor={x}", "/en/donors/{x}"], lookAlikes),
    ],
  },
  {
    kind: "too long",
    attacks: [
      ...cross(paths, [long], [414]),
      ...cross(values, [long], [414]),
      ...cross(texts, [long], [414]),
      ...cross(["/{x}", "/en?x={x}", "/api/v1/donors.json?x={x}"], ["b".repeat(8100)], [414]),
      ...cross(["/{x}", "/en?x={x}"], ["c".repeat(40_000)], [414, 431]),
      ...cross(["/en/{x}", "/charts/en/{x}", "/api/{x}"], ["d/".repeat(1500)], [tidied]),
      get("/en", { "X-Long": "e".repeat(20_000) }, [431]),
      get("/en", Object.fromEntries(Array.from({ length: 3000 }, (_, at) => [`X-${at}`, "1"])), [431]),
      get("/", { "Accept-Language": "fr;q=0.1,".repeat(1500) }, [307]),
      get("/api/v1/donors.json", { "If-None-Match": '"a",'.repeat(3000) }, [200]),
      get("/en", { "If-None-Match": '"a",'.repeat(3000), "Accept-Encoding": "gzip,".repeat(500) }, [200]),
      get("/en", { Cookie: "a=b; ".repeat(2000) }, [200]),
    ],
  },
  {
    kind: "pages and numbers without end",
    attacks: [
      ...cross(
        [
          "/en/activities?page={x}",
          "/fr/activities?page={x}",
          "/api/v1/activities.json?limit={x}",
          "/charts/en/activities-map.png?width={x}",
          "/charts/en/activities-map.pdf?width={x}",
          "/oembed?url=http://localhost/embed/en/activities-map&maxwidth={x}",
        ],
        ["0", "-1", "99999999999999999999", "1e9", "0x10", "1.5", "NaN", "Infinity", "%d9%a1"],
      ),
      ...cross(["/api/v1/activities.json?offset={x}"], ["-1", "1e9", "99999999999999999999", "0.5"]),
      get("/api/v1/activities.json?offset=9007199254740991", {}, [200]),
      ...cross(
        ["/en/ratifications/c97?on={x}", "/api/v1/ratifications.json?on={x}"],
        ["0000", "99999-01-01", "2008-13", "2008-02-30", "1899", "-2008", "2008-03-06T00:00", "today%00"],
      ),
    ],
  },
  {
    kind: "the same again and again",
    attacks: [
      ...cross(
        ["/en?{x}", "/api/v1/activities.json?{x}", "/embed/en/activities-map?{x}", "/charts/en/activities-map.svg?{x}"],
        ["element=social-dialogue&".repeat(250)],
        [200],
      ),
      ...cross(
        ["/en/activities?{x}", "/api/v1/activities.json?{x}"],
        ["page=1&page=2", "sort=title&sort=date", "on=2008&on=2009", "records=all&records=all"],
      ),
      ...cross(
        ["/embed/en/activities-map?{x}", "/charts/en/activities-map.svg?{x}"],
        ["theme=dark&theme=light", "on=2008&on=2009", "title=0&title=1"],
      ),
      ...cross(
        ["/en?{x}", "/api/v1/activities.json?{x}"],
        ["element[]=a&element[]=b", "element[0]=a", "element%00=a"],
        [200],
      ),
      ...cross(
        ["/en?{x}", "/en/search?{x}"],
        ["&".repeat(2000), "=".repeat(2000), "?".repeat(2000), "a=&".repeat(1500)],
        [200],
      ),
    ],
  },
  {
    kind: "lines added to headers",
    attacks: [
      ...cross(
        [
          "/{x}",
          "/en/{x}",
          "/en?element={x}",
          "/en/search?q={x}",
          "/charts/en/{x}.csv",
          "/api/v1/{x}.csv",
          "/api/v1/donors.csv?on={x}",
          "/oembed?format={x}&url=a",
        ],
        [
          `a%0d%0aSet-Cookie:%20${mark}=1`,
          `a%0aLocation:%20//${mark}.example`,
          `%E5%98%8A%E5%98%8DSet-Cookie:${mark}=1`,
        ],
        [200, 501, tidied],
      ),
      get("/", { "Accept-Language": `fr%0d%0aSet-Cookie: ${mark}=1` }, [307]),
      get(
        "/en",
        { Referer: `http://x/"><script>${mark}()</script>`, "User-Agent": `<script>${mark}()</script>` },
        [200],
      ),
      get("/en/no-such-page", {
        Referer: `http://x/"><script>${mark}()</script>`,
        "User-Agent": `<script>${mark}()</script>`,
      }),
    ],
  },
  {
    kind: "other hosts",
    attacks: [
      ...[
        "/",
        "/en",
        "/en/",
        "/en/nope",
        "/oembed?url=https://evil.example/embed/en/activities-map",
        "/api/v1/donors.json",
        "/sitemap.xml",
      ].flatMap((path) => [
        get(path, { Host: "evil.example" }, [200, 307, 308]),
        get(
          path,
          {
            "X-Forwarded-Host": "evil.example",
            "X-Forwarded-Proto": "javascript",
            "X-Forwarded-Port": "1",
            Forwarded: "host=evil.example",
          },
          [200, 307, 308],
        ),
      ]),
      ...[
        'evil.example"><script>',
        "a b",
        "evil.example/en?",
        "user@evil.example",
        "evil.example:99999999",
        "[::1",
        "localhost:3000, evil.example",
        "\u00e9",
        "",
      ].map((Host) => get("/en", { Host }, Host ? undefined : [200])),
      ...[
        "//evil.example",
        "//evil.example/%2e%2e",
        "/\\evil.example",
        "///evil.example//",
        "http://evil.example/",
        "https:evil.example",
        "evil.example:443",
        "/%5cevil.example",
        "/%2f%2fevil.example",
        "/en//evil.example",
        "/.//evil.example",
      ].map((path) => get(path, {}, [308])),
    ],
  },
  {
    kind: "words of the inside",
    attacks: [
      ...Object.entries(inside).flatMap(([name, value]) =>
        ["/en/about", "/en/no-such-page"].map((path) =>
          get(path, { [name]: value }, path === "/en/about" ? [200] : undefined),
        ),
      ),
      get("/en/about", inside, [200]),
      get("/en/about", { RSC: "1" }, [200]),
      get("/en?element=x", { RSC: "1", "Next-Router-State-Tree": "%00", "Next-Url": "/en" }),
      get("/en/about?_rsc=1", { RSC: "1" }, [200]),
      get(
        "/en/about",
        { Purpose: "prefetch", "Sec-Purpose": "prefetch", "X-Purpose": "preview", "X-Now-Json": "1" },
        [200],
      ),
      get("/en/about", { Cookie: "__prerender_bypass=1; __next_preview_data=1; NEXT_LOCALE=../x" }, [200]),
    ],
  },
  {
    kind: "addresses of the inside",
    attacks: [
      "/en/-",
      "/en/-/refused",
      "/en/-/refused?parameter=%3Cscript%3E&value=zq9&path=//evil.example&query=a&near=javascript:zq9",
      "/en/refused?parameter=a&value=%3Cscript%3Ezq9()%3C/script%3E",
      "/en/-/activities",
      "/en/-/search?q=a",
      "/en/element%3Dsocial-dialogue",
      "/en/element%3Dsocial-dialogue/activities",
      "/en/page%3D1e9/activities",
      "/_next",
      "/_next/",
      "/_next/nope",
      "/_next/data/x/en.json",
      "/_next/image?url=http://169.254.169.254/&w=64&q=75",
      "/_next/image?url=%2Ficon.svg&w=64&q=75",
      "/_next/static/",
      "/_next/static/..%2f..%2fBUILD_ID",
      "/_next/static/%2e%2e/BUILD_ID",
      "/_next/server/app/en.html",
      "/_next%2fstatic%2f..",
      "/_next/webpack-hmr",
      "/__nextjs_original-stack-frames",
      "/__nextjs_source-map?filename=/etc/passwd",
      "/_not-found",
      "/_error",
      "/_global-error",
      "/500",
      "/404",
      "/index",
      "/index.html",
      "/en.html",
      "/en.rsc",
      "/en.json",
      "/en/about.rsc",
      "/en/about.txt",
      "/en/about.segments/_tree.segment.rsc",
      "/embed",
      "/embed/x",
      "/embed/en",
      "/embed/x/activities/y",
      "/embed/x/donors/spain",
      "/embedded/x",
      "/embed.x/y",
      "/charts/x",
      "/charts/en",
      "/charts/x/countries/alb",
      "/oembed/x",
      "/oembedx/y",
      "/status.json/x",
      "/robots.txt/x",
      "/sitemap.xml/x",
      "/icon.svg/x",
      "/favicon.ico/x",
      "/favicon.ico",
      "/api",
      "/api/",
      "/api/v1",
      "/api/v1/",
      "/api/v2/donors.json",
      "/.git/config",
      "/.env",
      "/.next/BUILD_ID",
      "/package.json",
      "/node_modules/next/package.json",
      "/server/index.mjs",
      "/data/donors.json",
      "/proxy.ts",
      "/.well-known/",
      "/wp-login.php",
      "/public/embed.js",
      "/embed.js/",
      "/embed.js%2f..%2f..%2fpackage.json",
      "/en/",
      "/EN",
    ].map((path) => get(path, {}, [308])),
  },
  {
    kind: "methods",
    attacks: [
      ...["POST", "PUT", "PATCH", "DELETE", "TRACE", "CONNECT", "PROPFIND", "LOCK", "PURGE"].flatMap((method) =>
        [
          "/en",
          "/en/-/refused",
          "/api/v1/donors.json",
          "/api/search?lang=en&q=a",
          "/embed/en/activities-map",
          "/charts/en/activities-map.svg",
          "/oembed",
          "/status.json",
          "/embed.js",
        ].map((path) => ({
          method,
          path,
          headers: { "Content-Length": "6" },
          body: "a=zq9&",
          // A tunnel is no question for a site: the connection ends without a word.
          allowed: method === "CONNECT" ? [405, 0] : [405],
        })),
      ),
      ...["/en", "/api/v1/donors.json", "/embed/en/activities-map", "/*"].map((path) => ({
        method: "OPTIONS",
        path,
        allowed: [200, 204],
      })),
      { method: "GET", path: "/en", headers: { "Content-Length": "6" }, body: "a=zq9&", allowed: [200] },
      { method: "get", path: "/en" },
      { method: "ZQ9", path: "/en" },
      {
        method: "POST",
        path: "/en",
        headers: {
          "Next-Action": "0".repeat(42),
          "Content-Type": "multipart/form-data; boundary=x",
          "Content-Length": "5",
        },
        body: "--x--",
        allowed: [405],
      },
    ],
  },
  {
    kind: "oddities of headers",
    attacks: [
      ...[
        "bytes=0-0",
        "bytes=-1",
        "bytes=9-1",
        "bytes=0-1,2-3,4-5,6-7",
        "bytes=99999999999999999999-",
        "lines=1-2",
        "bytes=0-".repeat(100),
      ].flatMap((Range) =>
        ["/en/about", "/embed.js", "/api/v1/donors.json"].map((path) => get(path, { Range }, [200, 206, 416])),
      ),
      ...["*/*;q=2", "text/html;q=a", ",", "application/xml", "image/svg+xml", "a".repeat(5000), "text/markdown"].map(
        (Accept) => get("/en/about", { Accept }, [200]),
      ),
      ...["gzip;q=0, *;q=0", "br;q=1.5", "*", ",,,", "x".repeat(3000), "identity;q=0", "gzip, gzip, gzip"].map(
        (encoding) => get("/en/about", { "Accept-Encoding": encoding }, [200]),
      ),
      ...["*", "xx", "fr-FR-u-ca-zq9", "a".repeat(2000), ";q=", "en;q=-1", "%00", "__proto__", "constructor"].map(
        (language) => get("/", { "Accept-Language": language }, [307]),
      ),
      ...["*", '"', "W/", '""', "a".repeat(1000)].map((tag) => get("/en/about", { "If-None-Match": tag }, [200, 304])),
      get(
        "/en/about",
        { "If-Modified-Since": "yesterday", "If-Range": '"x"', "If-Match": '"x"', "If-Unmodified-Since": "0" },
        [200],
      ),
      get("/en/about", { Expect: "200-ok" }, [417, 200]),
      get(
        "/en/about",
        { Upgrade: "websocket", Connection: "Upgrade", "Sec-WebSocket-Key": "eA==", "Sec-WebSocket-Version": "13" },
        [0],
      ),
      get(
        "/_next/webpack-hmr",
        { Upgrade: "websocket", Connection: "Upgrade", "Sec-WebSocket-Key": "eA==", "Sec-WebSocket-Version": "13" },
        [0],
      ),
      get("/en/about", { "Transfer-Encoding": "chunked, identity" }, [501]),
      get("/en/about", { Upgrade: "h2c", Connection: "close", "HTTP2-Settings": "AAMAAABkAAQAAP__" }, [200, 0]),
    ],
  },
];
