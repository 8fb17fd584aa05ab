import { type ReactNode, useId } from "react";
import { cx } from "./cx.ts";

export interface RadioOption<Value extends string = string> {
  value: Value;
  label: ReactNode;
  hint?: ReactNode;
  disabled?: boolean;
}

export interface RadioGroupProps<Value extends string = string> {
  legend: string;
  isLegendHidden?: boolean;
  name: string;
  options: readonly RadioOption<Value>[];
  value?: Value;
  defaultValue?: Value;
  onValueChange?: (value: Value) => void;
  className?: string;
}

export function RadioGroup<Value extends string>(props: RadioGroupProps<Value>) {
  const {
    legend,
    isLegendHidden = false,
    name,
    options,
    value,
    defaultValue,
    onValueChange,
    className,
  } = props;
  const id = useId();
  return (
    <fieldset className={cx("flex flex-col gap-2", className)}>
      <legend className={cx("mb-2 text-sm font-medium text-ink", isLegendHidden && "sr-only")}>
        {legend}
      </legend>
      {options.map((option) => {
        const optionId = `${id}-${option.value}`;
        return (
          <span key={option.value} className="flex items-start gap-2">
            <input
              id={optionId}
              type="radio"
              name={name}
              value={option.value}
              disabled={option.disabled}
              {...(value === undefined
                ? { defaultChecked: option.value === defaultValue }
                : { checked: option.value === value })}
              onChange={() => onValueChange?.(option.value)}
              aria-describedby={option.hint ? `${optionId}-hint` : undefined}
              className="mt-0.5 size-4 shrink-0 cursor-pointer appearance-none rounded-full border border-control bg-surface transition-colors checked:border-[5px] checked:border-accent-fill disabled:cursor-not-allowed disabled:opacity-50"
            />
            <span className="flex flex-col">
              <label htmlFor={optionId} className="cursor-pointer text-sm text-ink">
                {option.label}
              </label>
              {option.hint ? (
                <span id={`${optionId}-hint`} className="text-xs text-ink-3">
                  {option.hint}
                </span>
              ) : null}
            </span>
          </span>
        );
      })}
    </fieldset>
  );
}
