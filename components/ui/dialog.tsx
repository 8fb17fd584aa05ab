"use client";

import { cloneElement, lazy, type ReactElement, type ReactNode, Suspense, useState } from "react";

const load = () => import("./dialog-overlay.tsx");
const DialogOverlay = lazy(load);
const preload = () => void load().catch(() => undefined);

export interface DialogProps {
  title: string;
  description?: ReactNode;
  /** Opens the dialog; left out where `isOpen` is held outside. */
  trigger?: ReactElement;
  isOpen?: boolean;
  onOpenChange?: (isOpen: boolean) => void;
  size?: "sm" | "md" | "lg";
  /** The row of buttons; the main one last. */
  footer?: ReactNode;
  children?: ReactNode;
}

interface TriggerProps {
  onClick: () => void;
  onPointerEnter: () => void;
  onFocus: () => void;
  "aria-haspopup": "dialog";
}

/** The code of the dialog itself comes when somebody nears its trigger, or with the first opening. */
export function Dialog({ trigger, isOpen: heldOpen, onOpenChange, ...rest }: DialogProps) {
  const [ownOpen, setOwnOpen] = useState(false);
  const [wasOpen, setWasOpen] = useState(false);
  const isOpen = heldOpen ?? ownOpen;
  if (isOpen && !wasOpen) setWasOpen(true);

  function changeOpen(next: boolean) {
    setOwnOpen(next);
    onOpenChange?.(next);
  }

  return (
    <>
      {trigger
        ? cloneElement(trigger as ReactElement<TriggerProps>, {
            onClick: () => changeOpen(true),
            onPointerEnter: preload,
            onFocus: preload,
            "aria-haspopup": "dialog",
          })
        : null}
      {wasOpen ? (
        <Suspense>
          <DialogOverlay {...rest} isOpen={isOpen} onOpenChange={changeOpen} />
        </Suspense>
      ) : null}
    </>
  );
}
