import type { ReactNode } from "react";
import { languages } from "@/data/address/language";
import { headScript } from "@/server/head-script.mjs";
import { fontFace } from "../fonts";
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
  return (
    <html lang={lang} suppressHydrationWarning>
      <head>
        <style id="letters" dangerouslySetInnerHTML={{ __html: fontFace }} />
        <script dangerouslySetInnerHTML={{ __html: headScript() }} />
      </head>
      <body>{children}</body>
    </html>
  );
}
