import type { Metadata, Viewport } from "next";
import { cookies, headers } from "next/headers";
import type { ReactNode } from "react";
import { themeFromCookie } from "#components/ui/theme.ts";
import { ViewerProvider } from "#components/ui/viewer.tsx";
import { viewerLocale } from "#lib/format/viewer-locale.ts";
import { viewerZone } from "#lib/format/viewer-zone.ts";
import { mono, sans } from "./fonts.ts";
import "./globals.css";

export const metadata: Metadata = {
  title: { default: "Callboard", template: "%s · Callboard" },
  description:
    "A private, searchable mirror of your company's Gong calls, for the people who coach with them.",
  applicationName: "Callboard",
};

export const viewport: Viewport = {
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#fafafb" },
    { media: "(prefers-color-scheme: dark)", color: "#0d0d10" },
  ],
};

export default async function RootLayout({ children }: { children: ReactNode }) {
  const [jar, head] = await Promise.all([cookies(), headers()]);
  const theme = themeFromCookie(jar.get("theme")?.value);
  return (
    <html
      lang="en"
      data-theme={theme === "system" ? undefined : theme}
      className={`${sans.variable} ${mono.variable}`}
      suppressHydrationWarning
    >
      <body>
        <ViewerProvider
          locale={viewerLocale(head.get("accept-language"))}
          zone={viewerZone(jar.get("zone")?.value)}
          now={Date.now()}
        >
          {children}
        </ViewerProvider>
      </body>
    </html>
  );
}
