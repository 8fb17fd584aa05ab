"use client";

import { Tabs as Base } from "@base-ui/react/tabs";
import type { ReactNode } from "react";
import { cx } from "./cx.ts";

export interface TabItem<Value extends string = string> {
  value: Value;
  label: ReactNode;
  /** A number after the label. */
  count?: number;
  content: ReactNode;
}

export interface TabsProps<Value extends string = string> {
  /** Names the row of tabs for screen readers. */
  label: string;
  tabs: readonly TabItem<Value>[];
  value?: Value;
  defaultValue?: Value;
  onValueChange?: (value: Value) => void;
  className?: string;
  /** Instead of the room above the content. */
  panelClassName?: string;
  /** Many tabs in a narrow place stand in several rows instead of scrolling out of sight. */
  isWrapped?: boolean;
}

export function Tabs<Value extends string>(props: TabsProps<Value>) {
  const { label, tabs, value, defaultValue, onValueChange, className, panelClassName, isWrapped } = props;
  return (
    <Base.Root
      {...(value === undefined ? { defaultValue: defaultValue ?? tabs[0]?.value } : { value })}
      {...(onValueChange ? { onValueChange: (next: Value) => onValueChange(next) } : {})}
      className={className}
    >
      <Base.List
        aria-label={label}
        className={cx(
          "relative flex gap-x-4 border-b border-line",
          isWrapped ? "flex-wrap" : "overflow-x-auto",
        )}
        activateOnFocus
      >
        {tabs.map((tab) => (
          <Base.Tab
            key={tab.value}
            value={tab.value}
            className={cx(
              "relative flex h-9 shrink-0 items-center gap-1.5 text-sm font-medium text-ink-2 hover:text-ink data-active:text-ink",
              "focus-visible:-outline-offset-2 focus-visible:rounded-sm",
              "after:absolute after:inset-x-0 after:-bottom-px after:h-0.5 data-active:after:bg-accent",
            )}
          >
            {tab.label}
            {tab.count === undefined ? null : (
              <span className="text-xs text-ink-3 tabular-nums">{tab.count}</span>
            )}
          </Base.Tab>
        ))}
      </Base.List>
      {tabs.map((tab) => (
        <Base.Panel key={tab.value} value={tab.value} className={panelClassName ?? "pt-4"}>
          {tab.content}
        </Base.Panel>
      ))}
    </Base.Root>
  );
}
