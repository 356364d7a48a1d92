import { pageHref } from "@/data/address/routes";
import { type FilterKey, filterKeys, type State } from "@/data/address/state";
import type { Reader } from "@/data/messages/reader";

export type FilterOption = { value: string; label: string; count: number };
export type FilterGroup = { label?: string; options: FilterOption[] };
export type Filter = { key: FilterKey; groups: FilterGroup[] };

/** What a form keeps of an address besides its filters; the page starts again at the first. */
const single = ["on", "sort", "records", "from", "to"] as const;

type FilterFormProps = {
  reader: Reader;
  path: string;
  state: State;
  filters: Filter[];
  shown: number;
  total: number;
  /** What is filtered, in words; activities when absent. */
  words?: { label: string; result: string };
};

/**
 * The filters of a list as a plain form: it works without a script (one button), and the live view sends it on change.
 * Counts beside the values follow the other filters. A value that would leave nothing is
 * not offered.
 */
export function FilterForm({ reader, path, state, filters, shown, total, words }: FilterFormProps) {
  const { t, number } = reader;
  const active = filterKeys.some((key) => state[key].length > 0);
  const shownKeys = new Set(filters.map(({ key }) => key));
  const kept = filterKeys.flatMap((key) =>
    state[key].slice(shownKeys.has(key) ? 1 : 0).map((value) => ({ key, value })),
  );
  return (
    <form
      className="filters"
      method="get"
      action={pageHref(reader.language, path)}
      data-live-form
      aria-label={words?.label ?? t("filter.label")}
    >
      <label className="button filter-fold">
        <input type="checkbox" id="show-filters" data-keep /> {t("filter.fold")}
      </label>
      {filters.map((filter) => (
        <FilterSelect key={filter.key} reader={reader} filter={filter} chosen={state[filter.key][0]} />
      ))}
      {kept.map(({ key, value }) => (
        <input key={`${key}-${value}`} type="hidden" name={key} value={value} />
      ))}
      {single.map((key) => state[key] && <input key={key} type="hidden" name={key} value={state[key]} />)}
      <button type="submit" className="button only-without-script">
        {t("filter.apply")}
      </button>
      <p className="result" data-announce>
        <strong>{number(shown)}</strong> {words?.result ?? t("filter.result", { total: number(total) })}
        <br />
        {active ? (
          <a
            href={pageHref(reader.language, path, { on: state.on, sort: state.sort, records: state.records })}
            data-live
          >
            {t("filter.clear")}
          </a>
        ) : (
          <span className="quiet small">{t("filter.none")}</span>
        )}
      </p>
    </form>
  );
}

/** Most values of one list to choose from, countries apart, whose number is known; the rarest are reached from their own pages. */
const mostOptions = 70;

/** The values that would leave something, and the one in force. */
function offered({ options }: FilterGroup, chosen: string | undefined): FilterOption[] {
  return options.filter(({ value, count }) => count > 0 || value === chosen);
}

/** The values to offer, the most frequent of them where there are too many; their order stays. */
function shortened(group: FilterGroup, chosen: string | undefined): FilterGroup {
  const options = offered(group, chosen);
  if (options.length <= mostOptions) return { ...group, options };
  const frequent = new Set(options.toSorted((a, b) => b.count - a.count).slice(0, mostOptions));
  return { ...group, options: options.filter((one) => frequent.has(one) || one.value === chosen) };
}

function FilterSelect({ reader, filter, chosen }: { reader: Reader; filter: Filter; chosen: string | undefined }) {
  const { t, number } = reader;
  const option = ({ value, label, count }: FilterOption) => (
    <option key={value} value={value}>
      {`${label} (${number(count)})`}
    </option>
  );
  const groups = filter.groups.map((group) =>
    filter.key === "country" ? { ...group, options: offered(group, chosen) } : shortened(group, chosen),
  );
  const whole = filter.groups.reduce((sum, group) => sum + offered(group, chosen).length, 0);
  const shown = groups.reduce((sum, { options }) => sum + options.length, 0);
  const most = shown < whole ? t("filter.most", { shown: number(shown), total: number(whole) }) : undefined;
  return (
    <div>
      <label htmlFor={`filter-${filter.key}`}>{t(`filter.${filter.key}`)}</label>
      <select id={`filter-${filter.key}`} name={filter.key} defaultValue={chosen ?? ""}>
        <option value="">{t(`filter.all.${filter.key}`)}</option>
        {groups.map(({ label = most, options }) =>
          label === undefined ? (
            options.map(option)
          ) : (
            <optgroup key={label} label={label}>
              {options.map(option)}
            </optgroup>
          ),
        )}
      </select>
    </div>
  );
}
