import "server-only";
import {
  activities,
  contextFacts,
  donors,
  figures,
  mentions,
  partners,
  projects,
  qualityNotes,
  reportInstruments,
} from "@/data/load";
import { reportById } from "@/data/lookups";

/** Everything that was taken from one paragraph of a report, in the order of its datasets. */
export function takenFrom(report: string, para: number) {
  const here = (row: { report: string; para: number }) => row.report === report && row.para === para;
  const named = (row: { paras: number[]; sources: readonly object[] }) =>
    row.paras.includes(para) && row.sources.some((source) => "report" in source && source.report === report);
  return {
    activities: activities.filter(here),
    figures: figures.filter(here),
    facts: contextFacts.filter(here),
    countries: mentions
      .filter((row) => row.report === report)
      .flatMap(({ iso3, mentions: all }) => all.filter((one) => one.para === para).map((one) => ({ iso3, ...one }))),
    donors: donors.filter(named),
    partners: partners.filter(named),
    projects: projects.filter(named),
    instruments: reportInstruments.filter(named),
    footnotes: reportById(report).footnotes.filter((note) => note.para === para),
    notes: qualityNotes.filter((note) => note.report === report && note.paras.includes(para)),
  };
}
