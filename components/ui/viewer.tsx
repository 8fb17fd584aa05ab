"use client";

import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from "react";

export interface Viewer {
  /** "en-SE": English words in the region's order. */
  locale: string;
  /** IANA name; UTC until the browser has told its own. */
  zone: string;
  /** Epoch milliseconds: when the page was rendered, then each minute. */
  now: number;
}

const ViewerContext = createContext<Viewer>({ locale: "en-GB", zone: "UTC", now: 0 });

export interface ViewerProviderProps extends Viewer {
  children: ReactNode;
}

/** Server and browser format with the same values on the first render; then the browser's own zone and clock rule. */
export function ViewerProvider({ locale, zone, now, children }: ViewerProviderProps) {
  const [browserZone, setBrowserZone] = useState(zone);
  const [currentNow, setNow] = useState(now);

  useEffect(() => {
    const own = new Intl.DateTimeFormat().resolvedOptions().timeZone;
    if (own === zone) return;
    setBrowserZone(own);
    // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is missing in Safari
    document.cookie = `zone=${encodeURIComponent(own)}; path=/; max-age=31536000; samesite=lax`;
  }, [zone]);

  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 60_000);
    return () => clearInterval(timer);
  }, []);

  const viewer = useMemo(
    () => ({ locale, zone: browserZone, now: currentNow }),
    [locale, browserZone, currentNow],
  );
  return <ViewerContext value={viewer}>{children}</ViewerContext>;
}

export function useViewer(): Viewer {
  return useContext(ViewerContext);
}
