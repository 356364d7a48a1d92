import type { Language } from "../address/language";

/** What a citation names. */
export type Cited = {
  /** The site, which stands for its authors. */
  site: string;
  title: string;
  /** Absolute address of the page, with its state and anchor. */
  address: string;
  /** Day on which the data were last read, yyyy-mm-dd. */
  date: string;
  language: Language;
  /** The report and paragraphs behind the page in words, e.g. "GB.301/4, paras 10, 29"; null when it rests on no report. */
  source: string | null;
};

/** The citation as BibTeX. Characters that TeX would act on are escaped, those of the address too. */
export function bibtex({ site, title, address, date, language, source }: Cited): string {
  const fields: [string, string][] = [
    ["author", `{${tex(site)}}`],
    ["title", `{${tex(title)}}`],
    ["year", date.slice(0, 4)],
    ["date", date],
    ["url", texAddress(address)],
    ["langid", { en: "english", fr: "french", es: "spanish" }[language]],
    ...(source === null ? [] : ([["note", tex(source)]] satisfies [string, string][])),
  ];
  return [`@misc{${keyOf(site, address)},`, ...fields.map(([name, value]) => `  ${name} = {${value}},`), "}"].join(
    "\n",
  );
}

/** The citation as RIS, for reference managers; lines end with CRLF as the format asks. */
export function ris({ site, title, address, date, language, source }: Cited): string {
  const lines = [
    ["TY", "ELEC"],
    ["AU", `${site},`],
    ["TI", title],
    ["PY", date.slice(0, 4)],
    ["DA", date.replaceAll("-", "/")],
    ["LA", language],
    ["UR", address],
    ...(source === null ? [] : [["N1", source]]),
    ["ER", ""],
  ];
  return lines.map(([tag, value]) => `${tag}  - ${value}\r\n`).join("");
}

const texMarks: Record<string, string> = {
  "\\": "\\textbackslash{}",
  "{": "\\{",
  "}": "\\}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
};

function tex(text: string): string {
  return text.replace(/[\\{}~^]|[#$%&_]/g, (mark) => texMarks[mark] ?? `\\${mark}`);
}

/** `\url` takes an address as it is, but for the marks that end or comment out a field. */
function texAddress(address: string): string {
  return address.replace(/[{}\\]/g, (mark) => encodeURIComponent(mark)).replace(/[%#]/g, (mark) => `\\${mark}`);
}

/** A key that stays the same: initials of the site and the path, e.g. `mwaa-en-donors-spain`. */
function keyOf(site: string, address: string): string {
  const { pathname, search } = new URL(address);
  const initials = [...site.matchAll(/\b\p{L}/gu)].join("").toLowerCase();
  return `${initials}${pathname}${search}`.replace(/[^a-z0-9]+/gi, "-").replace(/-$/, "");
}
