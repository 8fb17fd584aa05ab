"use client";

import { type ReactNode, Suspense, useSyncExternalStore } from "react";
import { ChartSkeleton } from "./chart-skeleton.tsx";

const never = () => () => undefined;

/** Keeps the place of a drawing that comes with its code: only browsers draw it. */
export function LateDrawing({ children }: { children: ReactNode }) {
  const isInBrowser = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
  if (!isInBrowser) return <ChartSkeleton />;
  return <Suspense fallback={<ChartSkeleton />}>{children}</Suspense>;
}
