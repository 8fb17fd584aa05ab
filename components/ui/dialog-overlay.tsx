"use client";

import { Dialog as Base } from "@base-ui/react/dialog";
import { X } from "lucide-react";
import { buttonStyle } from "./button-style.ts";
import { cx } from "./cx.ts";
import type { DialogProps } from "./dialog.tsx";

const widths = { sm: "max-w-sm", md: "max-w-lg", lg: "max-w-3xl" };

export interface DialogOverlayProps extends Omit<DialogProps, "trigger"> {
  isOpen: boolean;
  onOpenChange: (isOpen: boolean) => void;
}

export default function DialogOverlay(props: DialogOverlayProps) {
  const { title, description, isOpen, onOpenChange, size = "md", footer, children } = props;
  return (
    <Base.Root open={isOpen} onOpenChange={(open) => onOpenChange(open)}>
      <Base.Portal>
        <Base.Backdrop className="fixed inset-0 z-40 bg-scrim transition-opacity duration-150 data-ending-style:opacity-0 data-starting-style:opacity-0" />
        <Base.Popup
          className={cx(
            "animate-appear fixed top-1/2 left-1/2 z-50 flex max-h-[85dvh] w-[calc(100vw-2rem)] -translate-x-1/2 -translate-y-1/2 flex-col rounded-xl bg-raised text-ink shadow-dialog outline-none",
            widths[size],
          )}
        >
          <header className="px-5 pt-4 pr-14">
            <div className="flex flex-col gap-1 pt-1">
              <Base.Title className="text-lg leading-6 font-semibold">{title}</Base.Title>
              {description ? (
                <Base.Description className="text-sm text-ink-2">{description}</Base.Description>
              ) : null}
            </div>
          </header>
          <div className="min-h-0 overflow-y-auto px-5 pt-4 pb-5">{children}</div>
          {footer ? (
            <footer className="flex flex-wrap items-center justify-end gap-2 border-t border-line px-5 py-3">
              {footer}
            </footer>
          ) : null}
          {/* Last in order, so that the first thing with focus is inside. */}
          <div className="absolute top-3 right-3">
            <Base.Close aria-label="Close" className={buttonStyle("ghost", "md", true)}>
              <X aria-hidden="true" />
            </Base.Close>
          </div>
        </Base.Popup>
      </Base.Portal>
    </Base.Root>
  );
}
