import { embedLines, measureEmbeds } from "../embeds.mjs";

/** Twelve embeds in one page of another site. */
export const embeds = {
  id: "embeds",
  title: "Twelve embeds in one page of another site",
  async run({ atlas, browser, report }) {
    const figures = await measureEmbeds(browser, atlas.base);
    for (const [what, value, wanted, ok] of embedLines(figures))
      report.line(what.trim(), { value, wanted, ok, counts: !/time|memory|shift/.test(what) });
    for (const frame of figures.off) report.note(frame);
  },
};
