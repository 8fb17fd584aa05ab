"use client";

import { type KeyboardEvent, type ReactNode, Suspense, useId, useState } from "react";
import { cx } from "./cx.ts";
import { Skeleton } from "./skeleton.tsx";
import { tabForKey } from "./tab-for-key.ts";

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
  /** Arrow keys only walk; Enter, space or a press opens. For tabs whose content costs something. */
  isManual?: boolean;
}

/** One panel of several, chosen by press or by arrow, Home and End; only the chosen one is drawn. */
export function Tabs<Value extends string>(props: TabsProps<Value>) {
  const { label, tabs, value, defaultValue, onValueChange, className, panelClassName, isWrapped, isManual } =
    props;
  const id = useId();
  const [own, setOwn] = useState(defaultValue ?? tabs[0]?.value);
  const wanted = value ?? own;
  const chosen = tabs.find((tab) => tab.value === wanted) ?? tabs[0];
  if (!chosen) return null;

  function choose(next: Value) {
    setOwn(next);
    onValueChange?.(next);
  }

  function onKeyDown(event: KeyboardEvent<HTMLButtonElement>, index: number) {
    const next = tabForKey(event.key, index, tabs.length);
    const tab = next === null ? undefined : tabs[next];
    if (next === null || !tab) return;
    event.preventDefault();
    if (!isManual) choose(tab.value);
    event.currentTarget.parentElement?.querySelectorAll<HTMLElement>("[role=tab]")[next]?.focus();
  }

  return (
    <div className={className}>
      <div
        role="tablist"
        aria-label={label}
        className={cx(
          "relative flex gap-x-4 border-b border-line",
          isWrapped ? "flex-wrap" : "overflow-x-auto",
        )}
      >
        {tabs.map((tab, index) => (
          <button
            key={tab.value}
            type="button"
            role="tab"
            id={`${id}-${tab.value}`}
            aria-selected={tab === chosen}
            aria-controls={tab === chosen ? `${id}-panel` : undefined}
            tabIndex={tab === chosen ? 0 : -1}
            onClick={() => choose(tab.value)}
            onKeyDown={(event) => onKeyDown(event, index)}
            className={cx(
              "relative flex h-9 shrink-0 items-center gap-1.5 text-sm font-medium text-ink-2 hover:text-ink aria-selected:text-ink",
              "focus-visible:-outline-offset-2 focus-visible:rounded-sm",
              "after:absolute after:inset-x-0 after:-bottom-px after:h-0.5 aria-selected:after:bg-accent",
            )}
          >
            {tab.label}
            {tab.count === undefined ? null : (
              <span className="text-xs text-ink-3 tabular-nums">{tab.count}</span>
            )}
          </button>
        ))}
      </div>
      <div
        key={chosen.value}
        role="tabpanel"
        id={`${id}-panel`}
        aria-labelledby={`${id}-${chosen.value}`}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a panel without controls is reached and scrolled by keyboard
        tabIndex={0}
        className={panelClassName ?? "pt-4"}
      >
        <Suspense fallback={<Skeleton className="m-4 h-24" />}>{chosen.content}</Suspense>
      </div>
    </div>
  );
}
