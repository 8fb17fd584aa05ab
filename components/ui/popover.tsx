"use client";

import { lazy, type ReactElement, type ReactNode, Suspense } from "react";
import { useLazyOverlay } from "./use-lazy-overlay.ts";

const load = () => import("./popover-overlay.tsx");
const PopoverOverlay = lazy(load);

export interface PopoverProps {
  trigger: ReactElement;
  /** Names the pop-over for screen readers. */
  title: string;
  isTitleHidden?: boolean;
  isOpen?: boolean;
  onOpenChange?: (isOpen: boolean) => void;
  side?: "top" | "bottom" | "left" | "right";
  align?: "start" | "center" | "end";
  className?: string;
  children: ReactNode;
}

export function Popover(props: PopoverProps) {
  const { idleTrigger, isWanted } = useLazyOverlay({
    trigger: props.trigger,
    kind: "dialog",
    preload: load,
    onOpen: () => props.onOpenChange?.(true),
  });
  if (!isWanted && !props.isOpen) return idleTrigger;
  return (
    <Suspense fallback={idleTrigger}>
      <PopoverOverlay {...props} />
    </Suspense>
  );
}
