import type { Reader } from "@/data/messages/reader";
import type { Figure } from "@/data/schema";
import { figureValue } from "./figure-value";
import { Paragraphs } from "./paragraphs";

/** Figures of a report as a compact list: value, meaning, paragraph, and whether the report states it. */
export function FigureList({ reader, figures }: { reader: Reader; figures: readonly Figure[] }) {
  const { t, text } = reader;
  return (
    <ul className="figure-list">
      {figures.map((figure) => (
        <li key={figure.id}>
          <strong>{figureValue(reader, figure)}</strong>
          <span>
            {text(figure.meaning)}{" "}
            <span className="small quiet">
              <Paragraphs reader={reader} paras={[figure.para]} report={figure.report} />,{" "}
              {t(figure.stated ? "figures.stated" : "figures.counted")}
            </span>
          </span>
        </li>
      ))}
    </ul>
  );
}
