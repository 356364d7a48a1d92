declare module "svg-to-pdfkit" {
  type Options = { fontCallback?: (family: string, bold: boolean, italic: boolean) => string };
  export default function svgToPdf(
    document: PDFKit.PDFDocument,
    svg: string,
    x: number,
    y: number,
    options?: Options,
  ): void;
}
