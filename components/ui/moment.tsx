"use client";

import { createContext, type ReactNode, use } from "react";

type ReadSeconds = () => number;

const MomentContext = createContext<ReadSeconds | null>(null);

/** Tells what is inside at which second a recording stands, whenever it asks. */
export function MomentProvider({ read, children }: { read: ReadSeconds; children: ReactNode }) {
  return <MomentContext value={read}>{children}</MomentContext>;
}

/** The present second of the recording around; null where there is none. */
export function useMoment(): ReadSeconds | null {
  return use(MomentContext);
}
