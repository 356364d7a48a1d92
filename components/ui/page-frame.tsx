import type { ReactNode } from "react";
import { type Language, languages } from "@/data/address/language";
import { pageHref } from "@/data/address/routes";
import { siteAddress } from "@/data/address/site";
import { longestQuery, type State } from "@/data/address/state";
import type { MessageKey } from "@/data/messages";
import type { Reader } from "@/data/messages/reader";
import { today } from "@/data/queries/dates";
import { lastReading } from "./citation";

export type PageProps = {
  reader: Reader;
  /** Path below the language, without a leading slash. */
  path: string;
  state: State;
  /** Keys of the query that the page alone understands, which its other languages keep. */
  query?: URLSearchParams;
};

const sections: { path: string; label: MessageKey }[] = [
  { path: "", label: "nav.overview" },
  { path: "ratifications", label: "nav.ratifications" },
  { path: "elements", label: "nav.elements" },
  { path: "activities", label: "nav.activities" },
  { path: "projects", label: "nav.projects" },
  { path: "donors", label: "nav.donors" },
  { path: "partnerships", label: "nav.partnerships" },
  { path: "countries", label: "nav.countries" },
  { path: "data", label: "nav.data" },
];

/** Everything around the content of a page: skip link, head, navigation, language switch, foot. */
export function PageFrame({ children, ...page }: PageProps & { children: ReactNode }) {
  const { t } = page.reader;
  return (
    <>
      <a className="skip" href="#content">
        {t("site.skip")}
      </a>
      <SiteHead {...page} />
      <main id="content" tabIndex={-1}>
        {children}
      </main>
      <SiteFoot {...page} />
    </>
  );
}

function SiteHead({ reader, path, state, query }: PageProps) {
  const { t, language } = reader;
  return (
    <header className="site-head">
      <div className="wrap">
        <a className="brand" href={pageHref(language)}>
          <Logo />
          <span>{t("site.name")}</span>
        </a>
        <nav id="site-nav" className="site-nav" popover="auto" aria-label={t("site.mainNavigation")}>
          {sections.map((section) => (
            <a
              key={section.path}
              href={pageHref(language, section.path)}
              aria-current={currentMark(path, section.path)}
            >
              {t(section.label)}
            </a>
          ))}
        </nav>
        <div className="site-tools">
          {path !== "search" && <SearchBox reader={reader} />}
          <ThemeSwitch reader={reader} />
          <LanguageSwitch reader={reader} path={path} state={state} query={query} />
          <button type="button" className="button menu-button" popoverTarget="site-nav">
            {t("site.menu")}
          </button>
        </div>
      </div>
    </header>
  );
}

/** The search field of the head; a script makes it suggest, and on a phone it is a link to the search page. */
function SearchBox({ reader: { t, language } }: { reader: Reader }) {
  const address = pageHref(language, "search");
  return (
    <>
      <a className="search-link" href={address} aria-label={t("site.search")}>
        <SearchIcon />
      </a>
      <form className="site-search" method="get" action={address} role="search">
        <SearchIcon />
        <input
          type="search"
          name="q"
          placeholder={t("site.search")}
          aria-label={t("site.search")}
          maxLength={longestQuery}
          data-search
        />
        <div id="suggestions" role="listbox" aria-label={t("search.suggestions")} hidden />
      </form>
    </>
  );
}

/** "page" for the page itself, "true" for the section it lies in. */
function currentMark(path: string, section: string): "page" | "true" | undefined {
  if (path === section) return "page";
  return section !== "" && path.startsWith(`${section}/`) ? "true" : undefined;
}

/** Links to the same view in each language: the whole address is kept. */
function LanguageSwitch({ reader, path, state, query }: PageProps) {
  const own = query && query.size > 0 ? query.toString() : "";
  const addressIn = (language: Language) => {
    const href = pageHref(language, path, state);
    return own ? `${href}${href.includes("?") ? "&" : "?"}${own}` : href;
  };
  return (
    <nav className="segments" data-view="languages" aria-label={reader.t("site.language")}>
      {languages.map((language) => (
        <a
          key={language}
          href={addressIn(language)}
          hrefLang={language}
          lang={language}
          aria-current={language === reader.language ? "true" : undefined}
        >
          {language.toUpperCase()}
          <span className="visually-hidden">{` – ${languageNames[language]}`}</span>
        </a>
      ))}
    </nav>
  );
}

const languageNames = { en: "English", fr: "Français", es: "Español" };

function SiteFoot({ reader, path, state }: PageProps) {
  const { t, date, language } = reader;
  const links: { path: string; label: MessageKey }[] = [
    { path: "sources/gb-301-4", label: "nav.sources" },
    { path: "data", label: "nav.data" },
    { path: "share", label: "nav.share" },
    { path: "compare", label: "nav.compare" },
    { path: "about", label: "nav.about" },
  ];
  return (
    <footer className="site-foot">
      <div className="wrap grid">
        <p className="c12 print-only">
          <strong>
            {t("print.address", {
              address: new URL(pageHref(language, path, state), siteAddress).href,
              today: date(today(new Date())),
              read: date(lastReading),
            })}
          </strong>{" "}
          {t("print.more")}
        </p>
        <p className="c4 independent">
          <strong>{t("footer.independent")}</strong> {t("footer.independentText")}
        </p>
        <p className="c5">
          <strong>{t("footer.boundaries")}</strong> {t("footer.boundariesText")}
        </p>
        <ul className="c3">
          {links.map(({ path, label }) => (
            <li key={path}>
              <a href={pageHref(language, path)}>{t(label)}</a>
            </li>
          ))}
        </ul>
      </div>
    </footer>
  );
}

function Logo() {
  return (
    <svg viewBox="0 0 24 24" aria-hidden="true">
      <path d="M0 0h11v11H0z" fill="var(--seq-1)" />
      <path d="M13 0h11v11H13z" fill="var(--seq-2)" />
      <path d="M0 13h11v11H0z" fill="var(--done)" />
      <path d="M13 13h11v11H13z" fill="var(--accent)" />
    </svg>
  );
}

const themeChoices = ["system", "light", "dark", "contrast"] as const;

/** The choice of theme. It needs a script to act, so it shows only where there is one; its room is kept. */
function ThemeSwitch({ reader: { t } }: { reader: Reader }) {
  return (
    <div className="theme-switch">
      <button type="button" popoverTarget="themes" aria-label={t("theme.label")}>
        <svg viewBox="0 0 20 20" width="18" height="18" aria-hidden="true">
          <circle cx="10" cy="10" r="8" fill="none" stroke="currentColor" strokeWidth="1.8" />
          <path d="M10 2a8 8 0 0 1 0 16z" fill="currentColor" />
        </svg>
      </button>
      <div id="themes" popover="auto" data-themes>
        {themeChoices.map((choice) => (
          <button key={choice} type="button" data-choose={choice}>
            {t(`theme.${choice}`)}
          </button>
        ))}
      </div>
    </div>
  );
}

function SearchIcon() {
  return (
    <svg
      viewBox="0 0 20 20"
      width="18"
      height="18"
      aria-hidden="true"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.8"
    >
      <circle cx="8.5" cy="8.5" r="5.5" />
      <path d="m13 13 5 5" />
    </svg>
  );
}
