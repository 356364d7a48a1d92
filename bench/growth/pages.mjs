/** One address of each kind of page, of embed and of drawn file; what they show must not grow with the data. */
export const pages = [
  "/en",
  "/en?element=social-dialogue&status=completed",
  "/en/ratifications",
  "/en/ratifications/c97",
  "/en/elements",
  "/en/elements/knowledge-base",
  "/en/activities",
  "/en/activities?records=all",
  "/en/activities?donor=spain",
  "/en/activities/mlf-expert-meeting",
  "/en/projects",
  "/en/projects?status=ongoing",
  "/en/projects/spain-funded-projects",
  "/en/donors",
  "/en/donors/spain",
  "/en/partnerships",
  "/en/partnerships/african-union",
  "/en/regions/ilo-africa",
  "/en/regions/west-africa",
  "/en/countries",
  "/en/countries/alb",
  "/en/compare?country=alb&country=mda",
  "/en/compare?donor=spain&donor=ireland",
  "/en/sources/gb-301-4",
  "/en/search?q=remittances",
  "/en/data",
  "/en/share",
  "/en/about",
  "/embed/en/activities-map",
  "/embed/en/activities-timeline",
  "/embed/en/elements-progress",
  "/embed/en/donors-by-region",
  "/embed/en/donor-spain",
  "/embed/en/projects-timeline",
  "/embed/en/partner-african-union",
  "/embed/en/country-alb",
  "/charts/en/donors-by-region.svg",
  "/charts/en/projects-timeline.svg",
  "/charts/en/activities-timeline.svg",
  "/sitemap.xml",
  "/status.json",
];

const elements = ["multilateral-framework", "capacity-building", "knowledge-base", "policy-cooperation"];
const statuses = ["completed", "ongoing", "planned"];
const regions = ["ilo-africa", "ilo-arab-states", "ilo-americas", "ilo-asia-pacific"];
const cross = (a, b, of) => a.flatMap((one) => b.map((two) => of(one, two)));
const offsets = [...Array(8).keys()].map((index) => index * 25);

/** Addresses that are asked for once each, so that each is drawn; the same at every size. */
export const asked = {
  "list, drawn": [
    ...cross(elements, statuses, (element, status) => `/fr/activities?element=${element}&status=${status}`),
    ...cross(regions, statuses, (region, status) => `/fr/activities?region=${region}&status=${status}`),
    ...cross(regions, statuses, (region, status) => `/fr/projects?region=${region}&status=${status}`),
    ...regions.map((region) => `/fr/activities?region=${region}&records=all&sort=-title`),
  ],
  "list, from the cache": Array(6)
    .fill(["/fr", "/fr/activities", "/fr/projects", "/fr/donors", "/fr/partnerships", "/fr/countries"])
    .flat(),
  API: [
    ...cross(
      elements,
      statuses,
      (element, status) => `/api/v1/activities.json?limit=25&element=${element}&status=${status}`,
    ),
    ...cross(
      regions,
      statuses,
      (region, status) => `/api/v1/activities.json?limit=25&region=${region}&status=${status}`,
    ),
    ...offsets.map((offset) => `/api/v1/activities.csv?limit=25&offset=${offset}`),
    ...offsets.slice(0, 4).map((offset) => `/api/v1/donors.json?limit=5&offset=${offset}`),
    ...regions.map((region) => `/api/v1/projects.json?limit=25&region=${region}`),
  ],
  suggestions: [
    "remitt",
    "spain",
    "dialogue",
    "philipines",
    "migra",
    "work",
    "c97",
    "protection",
    "africa",
    "training",
  ].map((text) => `/api/search?lang=en&q=${text}`),
};
