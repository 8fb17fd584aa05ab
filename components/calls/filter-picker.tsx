"use client";

import { ArrowLeft, ChevronRight, ListFilter } from "lucide-react";
import { useState } from "react";
import { keepPreviousData } from "#components/query/query-options.ts";
import { useQuery } from "#components/query/use-query.ts";
import { Button } from "#components/ui/button.tsx";
import { IconButton } from "#components/ui/icon-button.tsx";
import { Input } from "#components/ui/input.tsx";
import { Popover } from "#components/ui/popover.tsx";
import { ProblemNote } from "#components/ui/problem-note.tsx";
import type { LookedUpKind } from "#lib/calls/choices.ts";
import type { FilterValue } from "#lib/calls/schemas.ts";
import { type FilterKind, isOffered } from "./call-filter-kinds.ts";
import { type CallFilterState, isListName } from "./call-filter-values.ts";
import { filterValuesOptions } from "./calls-options.ts";

const shown = 50;
const none: readonly string[] = [];
const row =
  "flex w-full items-center justify-between gap-2 rounded-md px-2 py-1.5 text-left hover:bg-pressed max-lg:py-2.5";

function Values({
  values,
  isFull,
  onChoose,
}: {
  values: readonly FilterValue[];
  isFull: boolean;
  onChoose: (id: string) => void;
}) {
  if (values.length === 0)
    return <p className="px-2 py-1.5 text-ink-2">Nothing else by that name in calls you may see.</p>;
  return (
    <>
      <ul className="max-h-72 overflow-y-auto">
        {values.map(({ id, name, hint }) => (
          <li key={id}>
            <button type="button" className={row} onClick={() => onChoose(id)}>
              <span className="truncate">{name}</span>
              {hint ? <span className="shrink-0 text-xs text-ink-3">{hint}</span> : null}
            </button>
          </li>
        ))}
      </ul>
      {isFull ? (
        <p className="px-2 pt-1.5 text-xs text-ink-3">There are more: type a part of the name.</p>
      ) : null}
    </>
  );
}

function LookedUp({
  tenant,
  kind,
  text,
  onChoose,
}: {
  tenant: string;
  kind: LookedUpKind;
  text: string;
  onChoose: (id: string) => void;
}) {
  const found = useQuery({
    ...filterValuesOptions(tenant, kind, { text }),
    placeholderData: keepPreviousData,
  });
  if (found.isError) return <ProblemNote error={found.error} onRetry={() => void found.refetch()} />;
  if (found.isPending) return <p className="px-2 py-1.5 text-ink-3">Looking …</p>;
  return <Values values={found.data} isFull={found.data.length >= 30} onChoose={onChoose} />;
}

function ValueStep({
  tenant,
  kind,
  chosen,
  onChoose,
  onBack,
}: {
  tenant: string;
  kind: FilterKind;
  chosen: readonly string[];
  onChoose: (id: string) => void;
  onBack: () => void;
}) {
  const [text, setText] = useState("");
  const { label, values } = kind;
  const word = text.trim().toLowerCase();
  const fitting =
    typeof values === "string"
      ? []
      : values.filter(({ id, name }) => name.toLowerCase().includes(word) && !chosen.includes(id));
  return (
    <div className="flex flex-col gap-2">
      <div className="flex items-center gap-1">
        <IconButton size="sm" label="All filters" icon={<ArrowLeft aria-hidden="true" />} onClick={onBack} />
        <span className="text-sm font-medium">{label}</span>
      </div>
      {typeof values === "string" || values.length > 8 ? (
        <Input
          type="search"
          autoFocus
          aria-label={`A part of its name: ${label}`}
          placeholder="A part of the name"
          maxLength={100}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
      ) : null}
      {chosen.length > 0 ? (
        <p className="px-2 text-xs text-ink-3">Another one is added: calls with any of them are shown.</p>
      ) : null}
      {typeof values === "string" ? (
        <LookedUp tenant={tenant} kind={values} text={text.trim()} onChoose={onChoose} />
      ) : (
        <Values values={fitting.slice(0, shown)} isFull={fitting.length > shown} onChoose={onChoose} />
      )}
    </div>
  );
}

export interface FilterPickerProps {
  tenant: string;
  kinds: readonly FilterKind[];
  state: CallFilterState;
  onChange: (change: Partial<CallFilterState>) => void;
}

/** Adds a filter, or another value of one: first what by, then which. */
export function FilterPicker({ tenant, kinds, state, onChange }: FilterPickerProps) {
  const [isOpen, setOpen] = useState(false);
  const [name, setName] = useState<string | null>(null);
  const open = (next: boolean) => {
    setOpen(next);
    if (!next) setName(null);
  };
  const kind = kinds.find((found) => found.name === name);
  return (
    <Popover
      title="Add a filter"
      isTitleHidden
      isOpen={isOpen}
      onOpenChange={open}
      trigger={
        <Button icon={<ListFilter className="size-3.5" aria-hidden="true" />} aria-haspopup="dialog">
          Filter
        </Button>
      }
    >
      {kind ? (
        <ValueStep
          key={kind.name}
          tenant={tenant}
          kind={kind}
          chosen={isListName(kind.name) ? (state[kind.name] ?? none) : none}
          onBack={() => setName(null)}
          onChoose={(id) => {
            onChange(kind.change(id, state));
            open(false);
          }}
        />
      ) : (
        <ul>
          {kinds.filter(isOffered).map(({ name: offered, label }) => (
            <li key={offered}>
              <button type="button" className={row} onClick={() => setName(offered)}>
                {label}
                <ChevronRight className="size-3.5 text-ink-3" aria-hidden="true" />
              </button>
            </li>
          ))}
        </ul>
      )}
    </Popover>
  );
}
