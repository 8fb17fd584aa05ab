"use client";

import { ChevronRight } from "lucide-react";
import { useState } from "react";
import { cx } from "#components/ui/cx.ts";
import { plural } from "#lib/format/plural.ts";

/** Entries shown at once: a list of thousands opens piece by piece. */
const step = 100;

/** A value to walk through; what is folded is not rendered. */
export function JsonTree({ value }: { value: unknown }) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for form controls
    <div
      role="group"
      aria-label="Answer as a tree"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
      tabIndex={0}
      className="max-h-[32rem] overflow-auto rounded-md border border-line bg-sunken p-2 font-mono text-xs leading-5"
    >
      <Node name={null} value={value} depth={0} isOpenFirst />
    </div>
  );
}

interface NodeProps {
  name: string | null;
  value: unknown;
  depth: number;
  isOpenFirst: boolean;
}

function entriesOf(value: object): [string, unknown][] {
  return Array.isArray(value)
    ? value.map((entry, at): [string, unknown] => [String(at), entry])
    : Object.entries(value);
}

function Node({ name, value, depth, isOpenFirst }: NodeProps) {
  if (typeof value === "object" && value !== null) {
    return <Branch name={name} value={value} depth={depth} isOpenFirst={isOpenFirst} />;
  }
  return (
    <div className="flex pl-4">
      <Name name={name} />
      <Leaf value={value} />
    </div>
  );
}

function Name({ name }: { name: string | null }) {
  return name === null ? null : <span className="shrink-0 text-ink-2">{name}:&nbsp;</span>;
}

function Leaf({ value }: { value: unknown }) {
  if (typeof value === "string") {
    return <span className="[overflow-wrap:anywhere] whitespace-pre-wrap text-ok">"{value}"</span>;
  }
  const tone = value === null ? "text-ink-3" : typeof value === "number" ? "text-us" : "text-accent";
  return <span className={tone}>{String(value)}</span>;
}

function Branch({ name, value, depth, isOpenFirst }: NodeProps & { value: object }) {
  const [isOpen, setIsOpen] = useState(isOpenFirst);
  const [shown, setShown] = useState(step);
  const entries = entriesOf(value);
  const isArray = Array.isArray(value);
  const size = isArray
    ? `[${plural(entries.length, "entry", "entries")}]`
    : `{${plural(entries.length, "field")}}`;
  if (entries.length === 0) {
    return (
      <div className="flex pl-4">
        <Name name={name} />
        <span className="text-ink-3">{isArray ? "[]" : "{}"}</span>
      </div>
    );
  }
  return (
    <div>
      <button
        type="button"
        aria-expanded={isOpen}
        onClick={() => setIsOpen(!isOpen)}
        className="flex w-full items-center rounded-xs text-left hover:bg-pressed focus-visible:-outline-offset-1"
      >
        <ChevronRight
          className={cx("size-3.5 shrink-0 text-ink-3 transition-transform", isOpen && "rotate-90")}
          aria-hidden="true"
        />
        <span className="ml-0.5 flex min-w-0">
          <Name name={name} />
          <span className="text-ink-3">{size}</span>
        </span>
      </button>
      {isOpen ? (
        <div className="ml-1.5 border-l border-line pl-2">
          {entries.slice(0, shown).map(([key, entry]) => (
            <Node
              key={key}
              name={key}
              value={entry}
              depth={depth + 1}
              isOpenFirst={depth === 0 || (depth === 1 && key === "0")}
            />
          ))}
          {entries.length > shown ? (
            <button
              type="button"
              onClick={() => setShown(shown + step)}
              className="ml-4 text-accent underline underline-offset-2"
            >
              Show {Math.min(step, entries.length - shown)} more of {entries.length}
            </button>
          ) : null}
        </div>
      ) : null}
    </div>
  );
}
