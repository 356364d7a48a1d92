import type { MessageKey } from "@/data/messages";
import type { Reader } from "@/data/messages/reader";

/** Day of the last test on which the statement rests. */
const testedOn = "2026-11-23";

const done: MessageKey[] = [
  "about.access.done.script",
  "about.access.done.table",
  "about.access.done.colour",
  "about.access.done.keys",
  "about.access.done.reflow",
];

const tested: MessageKey[] = [
  "about.access.tested.axe",
  "about.access.tested.keys",
  "about.access.tested.colour",
  "about.access.tested.zoom",
];

const missing: MessageKey[] = [
  "about.access.missing.people",
  "about.access.missing.browsers",
  "about.access.missing.map",
  "about.access.missing.targets",
  "about.access.missing.files",
  "about.access.missing.language",
];

/** What is done for readers with disabilities, how it was tested, and what is missing. */
export function Accessibility({ reader: { t, date } }: { reader: Reader }) {
  const list = (keys: MessageKey[]) => (
    <ul className="dashes">
      {keys.map((key) => (
        <li key={key}>{t(key)}</li>
      ))}
    </ul>
  );
  return (
    <section id="accessibility" aria-labelledby="accessibility-title">
      <h2 id="accessibility-title">{t("about.access.title")}</h2>
      <p>{t("about.access.aim", { date: date(testedOn) })}</p>
      <h3>{t("about.access.done")}</h3>
      {list(done)}
      <h3>{t("about.access.tested")}</h3>
      <p>{t("about.access.tested.text", { date: date(testedOn) })}</p>
      {list(tested)}
      <h3>{t("about.access.missing")}</h3>
      {list(missing)}
    </section>
  );
}
