import type { ReactNode } from "react";
import { themeScript } from "@/components/ui/theme";
import { languages } from "@/data/address/language";
import { sourceSans } from "../fonts";
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
    <html lang={lang} className={sourceSans.variable} suppressHydrationWarning>
      <head>
        <script dangerouslySetInnerHTML={{ __html: themeScript }} />
      </head>
      <body>{children}</body>
    </html>
  );
}
