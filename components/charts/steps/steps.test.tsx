import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { timeScale } from "../timeline/time-scale";
import { countByYear, type Registration } from "./layout";
import { Steps } from "./steps";

function draw(registrations: Registration[], day: string): string {
  const years = countByYear(registrations, 1990, 2010);
  const value = registrations.filter(({ date }) => date <= day).length;
  return `${renderToStaticMarkup(
    <Steps
      id="steps"
      labelledBy="title"
      describedBy="summary"
      scale={timeScale(1990, 2010)}
      years={years}
      at={{ day, value, label: `${day}: ${value}` }}
      window={{ start: "2004-06", end: "2008-02", label: "Reporting window", note: "June 2004 to February 2008" }}
      readTo="2009-12-31"
      inForce={{ day: "1992-07-01", label: "In force", note: "1 July 1992" }}
      end={{ label: `${registrations.length} parties`, note: "read to 2009" }}
      perYear={{ label: "Per year", note: "hollow: day not read" }}
      yearLabel={({ year, total }) => `${year}: ${total}`}
      yearHref={(year) => `/en/ratifications/c97?on=${year}`}
    />,
  ).replaceAll("><", ">\n<")}\n`;
}

test.each([
  [
    "days-and-years",
    [
      { date: "1991-05-02", credited: false },
      { date: "2006", credited: true },
      { date: "2006-03-02", credited: true },
    ],
    "2008-03-06",
  ],
  ["nothing-yet", [], "1990-01-01"],
  ["label-at-the-left", [{ date: "2009-05-02", credited: false }], "2010-06-30"],
] as [string, Registration[], string][])("Steps draws %s", async (name, registrations, day) => {
  await expect(draw(registrations, day)).toMatchFileSnapshot(`snapshots/${name}.html`);
});
