import type { ReactNode } from "react";
import { pageHref } from "@/data/address/routes";
import type { State } from "@/data/address/state";
import { reportById } from "@/data/lookups";
import type { Reader } from "@/data/messages/reader";

type DateFormProps = {
  reader: Reader;
  path: string;
  state: State /** Further fields, before the date. */;
  children?: ReactNode;
};

/** Asks for a date (and more) with a plain form: it works without a script. Two links lead to the dates most wanted. */
export function DateForm({ reader, path, state, children }: DateFormProps) {
  const { t, language } = reader;
  const reportDate = reportById("gb-301-4").date_presented;
  const kept = { partner: state.partner };
  return (
    <form
      className="member-form"
      method="get"
      action={pageHref(language, path)}
      data-live-form
      aria-label={t("partnerships.form")}
    >
      {children}
      <div>
        <label className="field-label" htmlFor="members-on">
          {t("partnerships.date")}
        </label>
        <input
          id="members-on"
          name="on"
          type="text"
          inputMode="numeric"
          defaultValue={state.on ?? ""}
          placeholder="2008-03-06"
          aria-describedby="members-on-help"
          autoComplete="off"
        />
      </div>
      <button type="submit" className="button primary">
        {t("partnerships.show")}
      </button>
      <p className="small quiet" id="members-on-help">
        {t("partnerships.dateHelp")}
      </p>
      <p className="small presets">
        <a
          href={pageHref(language, path, { ...kept, on: reportDate })}
          data-live
          aria-current={state.on === reportDate ? "true" : undefined}
        >
          {t("partnerships.onReport")}
        </a>
        <a href={pageHref(language, path, kept)} data-live aria-current={state.on === null ? "true" : undefined}>
          {t("partnerships.onToday")}
        </a>
      </p>
    </form>
  );
}
