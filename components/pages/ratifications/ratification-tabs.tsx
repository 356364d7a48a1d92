import { pageHref } from "@/data/address/routes";
import type { State } from "@/data/address/state";
import type { MessageKey } from "@/data/messages";
import type { Reader } from "@/data/messages/reader";
import { instrumentsByDate } from "./instrument-data";

/** The ways through the ratifications: one instrument each, and the three together; the date goes along. */
export function RatificationTabs({
  reader: { t, language },
  state,
  current,
}: {
  reader: Reader;
  state: State;
  current: string;
}) {
  const tabs = [
    ...instrumentsByDate.map(({ id }) => ({
      path: `ratifications/${id}`,
      label: t(`ratifications.tab.${id}` as MessageKey),
    })),
    { path: "ratifications", label: t("ratifications.all") },
  ];
  return (
    <nav className="wrap tabs" aria-label={t("ratifications.tabs")}>
      {tabs.map(({ path, label }) => (
        <a
          key={path}
          href={pageHref(language, path, { on: state.on })}
          aria-current={path === current ? "page" : undefined}
        >
          {label}
        </a>
      ))}
    </nav>
  );
}
