import type { z } from "zod";
import { Activity } from "./activity";
import { Boundary } from "./boundary";
import { Code } from "./codelist";
import { Country, Mention } from "./country";
import { Donor } from "./donor";
import { Element } from "./element";
import { Estimate } from "./estimate";
import { Figure } from "./figure";
import { Indicator, type IndicatorMeta } from "./indicator";
import { Instrument, ReportInstrument } from "./instrument";
import { Membership, Organisation } from "./membership";
import type { Meta } from "./meta";
import { ContextFact, QualityNote } from "./note";
import { Paragraph } from "./paragraph";
import { Partner, Partnership } from "./partner";
import { Project } from "./project";
import { PublicProject } from "./public-project";
import { Ratification, RatificationSupport } from "./ratification";
import { Region } from "./region";
import { RelatedReport } from "./related-report";
import { Report } from "./report";

export * from "./activity";
export * from "./boundary";
export * from "./codelist";
export * from "./country";
export * from "./donor";
export * from "./element";
export * from "./estimate";
export * from "./figure";
export * from "./history";
export * from "./ids";
export * from "./indicator";
export * from "./instrument";
export * from "./membership";
export * from "./meta";
export * from "./note";
export * from "./paragraph";
export * from "./partial-date";
export * from "./partner";
export * from "./project";
export * from "./public-project";
export * from "./ratification";
export * from "./region";
export * from "./related-report";
export * from "./report";
export * from "./source";
export * from "./text";

/** The schema of the rows of every dataset, by dataset id (the name of its file). */
export const rowSchemas = {
  activities: Activity,
  boundaries: Boundary,
  codelists: Code,
  "context-facts": ContextFact,
  countries: Country,
  donors: Donor,
  elements: Element,
  estimates: Estimate,
  figures: Figure,
  indicators: Indicator,
  instruments: Instrument,
  memberships: Membership,
  mentions: Mention,
  organisations: Organisation,
  paragraphs: Paragraph,
  partners: Partner,
  partnerships: Partnership,
  projects: Project,
  "projects-public": PublicProject,
  "quality-notes": QualityNote,
  "ratification-support": RatificationSupport,
  ratifications: Ratification,
  regions: Region,
  "related-reports": RelatedReport,
  "report-instruments": ReportInstrument,
  reports: Report,
} as const;

export type DatasetId = keyof typeof rowSchemas;
export type Row<Id extends DatasetId> = z.infer<(typeof rowSchemas)[Id]>;
export type DatasetMeta<Id extends DatasetId> = Id extends "indicators" ? IndicatorMeta : Meta;
export type Dataset<Id extends DatasetId> = { meta: DatasetMeta<Id>; rows: Row<Id>[] };
export type Datasets = { [Id in DatasetId]: Dataset<Id> };

export const datasetIds = Object.keys(rowSchemas) as DatasetId[];
