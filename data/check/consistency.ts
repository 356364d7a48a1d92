import type { Datasets } from "../schema";
import { type Collect, notAfter } from "./collect";
import { fileOf, type Problem, show } from "./problem";
import { countryRules, indicatorRules, labelRules, ratificationRules } from "./registers";

function sameIds(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && [...a].sort().join() === [...b].sort().join();
}

function periods(all: Datasets, collect: Collect): void {
  for (const id of ["activities", "projects", "projects-public"] as const) {
    for (const row of all[id].rows) {
      if (row.start && row.end && !notAfter(row.start, row.end)) {
        collect(id, row.id, "end", row.end, `not before start ${row.start}`);
      }
    }
  }
  for (const row of all.memberships.rows) {
    if (row.joined_on && row.left_on && !notAfter(row.joined_on, row.left_on)) {
      collect("memberships", row.id, "left_on", row.left_on, `not before joined_on ${row.joined_on}`);
    }
    if (!row.joined_on && !row.joined_bounds) {
      collect("memberships", row.id, "joined_bounds", null, "bounds where joined_on is null");
    }
  }
  for (const row of all["ratification-support"].rows) {
    if (row.period_start && row.period_end && !notAfter(row.period_start, row.period_end)) {
      collect("ratification-support", row.id, "period_end", row.period_end, "not before period_start");
    }
  }
}

/** The ids of the rows that name each id in a field, in the order of the rows. */
function idsNaming<Field extends string>(
  rows: readonly ({ id: string } & Record<Field, readonly string[]>)[],
  field: Field,
): Map<string, string[]> {
  const naming = new Map<string, string[]>();
  for (const row of rows) {
    for (const id of new Set(row[field])) {
      const ids = naming.get(id);
      if (ids) ids.push(row.id);
      else naming.set(id, [row.id]);
    }
  }
  return naming;
}

/** Lists that are computed from the activities must equal what the activities say. */
function derivedLists(all: Datasets, collect: Collect): void {
  const activities = all.activities.rows;
  const compare = (id: keyof Datasets, record: string, field: string, found: string[], due: string[]) => {
    if (sameIds(found, due)) return;
    const [has, wants] = [new Set(found), new Set(due)];
    const lacking = due.filter((item) => !has.has(item));
    const surplus = found.filter((item) => !wants.has(item));
    const change = [
      lacking.length > 0 ? `also ${lacking.join(", ")}` : "",
      surplus.length > 0 ? `without ${surplus.join(", ")}` : "",
    ];
    collect(id, record, field, `${found.length} ids`, change.filter(Boolean).join("; ") || "each id once");
  };
  const naming = {
    donors: idsNaming(activities, "donors"),
    partners: idsNaming(activities, "partners"),
    projects: idsNaming(activities, "projects"),
    countries: idsNaming(activities, "countries"),
  };
  const projectsOf = idsNaming(all.projects.rows, "donors");
  for (const row of all.donors.rows) {
    compare("donors", row.id, "activities", row.activities, naming.donors.get(row.id) ?? []);
    compare("donors", row.id, "projects", row.projects, projectsOf.get(row.id) ?? []);
  }
  for (const row of all.partners.rows) {
    compare("partners", row.id, "activities", row.activities, naming.partners.get(row.id) ?? []);
  }
  for (const row of all.projects.rows) {
    compare("projects", row.id, "activities", row.activities, naming.projects.get(row.id) ?? []);
  }
  for (const row of all.mentions.rows) {
    compare("mentions", row.iso3, "activities", row.activities, naming.countries.get(row.iso3) ?? []);
  }
}

function activityRules(all: Datasets, collect: Collect): void {
  const parents = new Map(all.activities.rows.map((row) => [row.id, row.parent]));
  for (const row of all.activities.rows) {
    const countable = row.record_kind === "activity" || row.record_kind === "outcome";
    if (row.countable !== countable) {
      collect("activities", row.id, "countable", row.countable, `${countable} for ${row.record_kind}`);
    }
    for (const iso3 of row.venue_only_countries) {
      if (!row.countries.includes(iso3)) {
        collect("activities", row.id, "venue_only_countries", iso3, "a country that countries lists too");
      }
    }
    if (row.may_duplicate.includes(row.id)) {
      collect("activities", row.id, "may_duplicate", row.id, "another activity");
    }
    const visited = new Set([row.id]);
    for (let parent = row.parent; parent; parent = parents.get(parent) ?? null) {
      if (visited.has(parent)) {
        collect("activities", row.id, "parent", row.parent, "no cycle of parents");
        break;
      }
      visited.add(parent);
    }
  }
}

function pairs(all: Datasets, collect: Collect): void {
  const partners = new Map(all.partners.rows.map((row) => [row.id, row]));
  const donors = new Map(all.donors.rows.map((row) => [row.id, row]));
  for (const { id, partner } of all.donors.rows) {
    const other = partner && partners.get(partner);
    if (other && other.donor !== id) collect("donors", id, "partner", partner, "a partner whose donor is this one");
  }
  for (const { id, donor } of all.partners.rows) {
    const other = donor && donors.get(donor);
    if (other && other.partner !== id) collect("partners", id, "donor", donor, "a donor whose partner is this one");
  }
  for (const row of all["projects-public"].rows) {
    if ((row.project === null) !== (row.match_basis === null)) {
      collect("projects-public", row.id, "match_basis", row.match_basis, "a basis exactly when project is set");
    }
    if ((row.budget_amount === null) !== (row.currency === null)) {
      collect("projects-public", row.id, "currency", row.currency, "a currency exactly when budget_amount is set");
    }
  }
}

/** Statements that must agree with each other across records and files. */
export function checkConsistency(all: Datasets): Problem[] {
  const problems: Problem[] = [];
  const collect: Collect = (id, record, field, found, expected) => {
    problems.push({ file: fileOf(id), record, field, found: show(found), expected });
  };
  for (const rule of [
    periods,
    derivedLists,
    activityRules,
    pairs,
    countryRules,
    ratificationRules,
    indicatorRules,
    labelRules,
  ]) {
    rule(all, collect);
  }
  return problems;
}
