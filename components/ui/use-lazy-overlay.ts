"use client";

import { cloneElement, type KeyboardEvent, type ReactElement, useState } from "react";

interface TriggerProps {
  onPointerEnter?: () => void;
  onFocus?: () => void;
  onClick?: () => void;
  onKeyDown?: (event: KeyboardEvent) => void;
  "aria-haspopup"?: "menu" | "dialog";
  "aria-expanded"?: boolean;
}

export interface LazyOverlay {
  /** The trigger with what starts the loading; stands until the first press. */
  idleTrigger: ReactElement;
  /** True from the first press on: draw the real overlay, opened. */
  isWanted: boolean;
}

export interface LazyOverlayInput {
  trigger: ReactElement;
  kind: "menu" | "dialog";
  /** The import that the lazy component uses. */
  preload: () => Promise<unknown>;
  onOpen?: () => void;
}

/**
 * Keeps an overlay's code out of the page until somebody comes near its trigger: hover and focus load it, a press opens
 * it.
 */
export function useLazyOverlay({ trigger, kind, preload, onOpen }: LazyOverlayInput): LazyOverlay {
  const [isWanted, setIsWanted] = useState(false);
  const load = () => void preload().catch(() => undefined);
  const open = () => {
    setIsWanted(true);
    onOpen?.();
  };
  const idleTrigger = cloneElement(trigger as ReactElement<TriggerProps>, {
    "aria-haspopup": kind,
    "aria-expanded": isWanted,
    onPointerEnter: load,
    onFocus: load,
    onClick: open,
    onKeyDown: (event) => {
      if (kind !== "menu" || (event.key !== "ArrowDown" && event.key !== "ArrowUp")) return;
      event.preventDefault();
      open();
    },
  });
  return { idleTrigger, isWanted };
}
