"use client";

import { Popover as Base } from "@base-ui/react/popover";
import { cx } from "./cx.ts";
import type { PopoverProps } from "./popover.tsx";

export default function PopoverOverlay(props: PopoverProps) {
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
      {...(isOpen === undefined ? { defaultOpen: true } : { open: isOpen })}
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
