import { type ComponentProps, type ReactNode, useId } from "react";
import { cx } from "./cx.ts";

export interface SwitchProps extends Omit<ComponentProps<"input">, "type" | "role" | "children"> {
  label: ReactNode;
  hint?: ReactNode;
}

/** Acts at once, without a save button; where there is one, use Checkbox. */
export function Switch({ label, hint, className, ...rest }: SwitchProps) {
  const fallbackId = useId();
  const id = rest.id ?? fallbackId;
  return (
    <span className={cx("flex items-start justify-between gap-4", className)}>
      <span className="flex flex-col">
        <label htmlFor={id} className="cursor-pointer text-sm font-medium text-ink">
          {label}
        </label>
        {hint ? (
          <span id={`${id}-hint`} className="text-xs text-ink-3">
            {hint}
          </span>
        ) : null}
      </span>
      <input
        {...rest}
        id={id}
        type="checkbox"
        // biome-ignore lint/a11y/useAriaPropsForRole: the checkbox's own state is what a switch reports
        role="switch"
        aria-describedby={hint ? `${id}-hint` : undefined}
        className={cx(
          "relative h-5 w-8 shrink-0 cursor-pointer appearance-none rounded-full bg-control transition-colors checked:bg-accent-fill",
          "before:absolute before:top-0.5 before:left-0.5 before:size-4 before:rounded-full before:bg-surface before:shadow-xs before:transition-transform before:content-[''] checked:before:translate-x-3 checked:before:bg-on-accent",
          "disabled:cursor-not-allowed disabled:opacity-50",
        )}
      />
    </span>
  );
}
