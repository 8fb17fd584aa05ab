import type { ComponentProps, ReactNode } from "react";
import { controlStyle } from "./control-style.ts";
import { cx } from "./cx.ts";

export interface InputProps extends ComponentProps<"input"> {
  /** A decorative icon inside the left edge. */
  icon?: ReactNode;
  /** Something inside the right edge: a unit, a key hint, a small button. */
  trailing?: ReactNode;
}

export function Input({ icon, trailing, className, ...rest }: InputProps) {
  if (icon === undefined && trailing === undefined) {
    return <input {...rest} className={cx(controlStyle, className)} />;
  }
  return (
    <span className={cx("relative block", className)}>
      {icon ? (
        <span
          className="pointer-events-none absolute inset-y-0 left-2.5 flex items-center text-ink-3 [&_svg]:size-4"
          aria-hidden="true"
        >
          {icon}
        </span>
      ) : null}
      <input {...rest} className={cx(controlStyle, icon ? "pl-8" : null, trailing ? "pr-10" : null)} />
      {trailing ? (
        <span className="absolute inset-y-0 right-1.5 flex items-center text-ink-3">{trailing}</span>
      ) : null}
    </span>
  );
}
