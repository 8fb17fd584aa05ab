"use client";

import { Popover as Base } from "@base-ui/react/popover";
import type { ReactElement, ReactNode } from "react";
import { cx } from "./cx.ts";

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
  const {
    trigger,
    title,
    isTitleHidden = false,
    isOpen,
    onOpenChange,
    side = "bottom",
    align = "start",
    className,
    children,
  } = props;
  return (
    <Base.Root
      {...(isOpen === undefined ? {} : { open: isOpen })}
      {...(onOpenChange ? { onOpenChange: (open: boolean) => onOpenChange(open) } : {})}
    >
      <Base.Trigger render={trigger} />
      <Base.Portal>
        <Base.Positioner side={side} align={align} sideOffset={4} collisionPadding={8} className="z-50">
          <Base.Popup
            className={cx(
              "animate-appear max-h-(--available-height) w-72 origin-(--transform-origin) overflow-y-auto rounded-lg bg-raised p-3 text-sm text-ink shadow-pop outline-none",
              className,
            )}
          >
            <Base.Title className={cx("mb-2 text-sm font-medium", isTitleHidden && "sr-only")}>
              {title}
            </Base.Title>
            {children}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}
