import PDFDocument from "pdfkit";
import svgToPdf from "svg-to-pdfkit";
import { fontFiles } from "./fonts";

/** Points in a CSS pixel. */
const point = 0.75;

/** The writer knows no paint-order: the ground round a letter would cover it. */
const halos = / paint-order="stroke" stroke="[^"]*" stroke-width="[^"]*" stroke-linejoin="round"/g;

type About = { title: string; subject: string; author: string; language: string };

/** Writes an SVG as a PDF of one page: lines stay lines and words can be selected. */
export async function pdf(
  svg: string,
  width: number,
  height: number,
  { title, subject, author, language }: About,
): Promise<Uint8Array<ArrayBuffer>> {
  const document = new PDFDocument({
    size: [width * point, height * point],
    margin: 0,
    lang: language,
    displayTitle: true,
    // The date is left out, so that the same chart is the same file.
    info: { Title: title, Subject: subject, Author: author, CreationDate: new Date(0), ModDate: new Date(0) },
  });
  const parts: Uint8Array[] = [];
  document.on("data", (part: Uint8Array) => parts.push(part));
  const ended = new Promise<void>((resolve) => document.on("end", resolve));
  document.registerFont("regular", fontFiles.regular);
  document.registerFont("semibold", fontFiles.semibold);
  svgToPdf(document, svg.replace(halos, ""), 0, 0, {
    fontCallback: (_family, bold) => (bold ? "semibold" : "regular"),
  });
  document.end();
  await ended;
  return new Uint8Array(Buffer.concat(parts));
}
