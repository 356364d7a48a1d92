import type { ReactNode } from "react";
import { preload } from "react-dom";
import { themeScript } from "@/components/ui/theme";
import { languages } from "@/data/address/language";
import { fontFace, fontFile } from "../fonts";
import "../styles/themes.css";
import "../globals.css";
import "../styles/ratifications.css";
import "../styles/countries.css";
import "../styles/elements.css";
import "../styles/projects.css";
import "../styles/partnerships.css";
import "../styles/print.css";

export function generateStaticParams() {
  return languages.map((lang) => ({ lang }));
}

export default async function Layout({ children, params }: { children: ReactNode; params: Promise<{ lang: string }> }) {
  const { lang } = await params;
  preload(fontFile, { as: "font", type: "font/woff2", crossOrigin: "" });
  return (
    <html lang={lang} suppressHydrationWarning>
      <head>
        <style id="letters" dangerouslySetInnerHTML={{ __html: fontFace }} />
        <script dangerouslySetInnerHTML={{ __html: themeScript }} />
      </head>
      <body>{children}</body>
    </html>
  );
}
