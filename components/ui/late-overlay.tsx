"use client";

import { type ReactNode, Suspense } from "react";
import { type LazyOverlayInput, useLazyOverlay } from "./use-lazy-overlay.ts";

export interface LateOverlayProps extends Omit<LazyOverlayInput, "onOpen"> {
  /** The whole overlay, its trigger too, as the lazy component that `preload` imports; drawn open. */
  children: ReactNode;
}

/** An overlay whose code, and that of what it holds, comes when somebody nears its trigger, or with the first press. */
export function LateOverlay({ children, ...rest }: LateOverlayProps) {
  const { idleTrigger, isWanted } = useLazyOverlay(rest);
  return isWanted ? <Suspense fallback={idleTrigger}>{children}</Suspense> : idleTrigger;
}
