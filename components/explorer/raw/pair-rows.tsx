"use client";

import { Plus, X } from "lucide-react";
import { Button } from "#components/ui/button.tsx";
import { IconButton } from "#components/ui/icon-button.tsx";
import { Input } from "#components/ui/input.tsx";
import { Select } from "#components/ui/select.tsx";
import { nextKey } from "../form/draft-parts.ts";
import type { Pair } from "./raw-draft.ts";

export interface PairRowsProps {
  /** "Query", "Header", "Form field": names the rows. */
  label: string;
  pairs: readonly Pair[];
  onChange: (pairs: readonly Pair[]) => void;
  /** The only names there are, where the list is short. */
  names?: readonly string[];
  max: number;
  /** The server's sentence for a row. */
  errorAt?: (at: number) => string | undefined;
}

/** Names with values, row by row. */
export function PairRows({ label, pairs, onChange, names, max, errorAt }: PairRowsProps) {
  const set = (key: number, part: Partial<Pair>) =>
    onChange(pairs.map((pair) => (pair.key === key ? { ...pair, ...part } : pair)));
  const firstFree = names?.find((name) => !pairs.some((pair) => pair.name === name)) ?? "";
  return (
    <fieldset className="flex flex-col gap-2">
      <legend className="mb-1.5 text-sm font-medium text-ink">{label}</legend>
      {pairs.map((pair, at) => (
        <div key={pair.key} className="flex flex-col gap-1">
          <div className="flex items-center gap-2">
            {names ? (
              <Select
                aria-label={`${label} ${at + 1}, name`}
                className="w-40 shrink-0"
                value={pair.name}
                onChange={(event) => set(pair.key, { name: event.target.value })}
                options={names.map((name) => ({ value: name, label: name }))}
              />
            ) : (
              <Input
                aria-label={`${label} ${at + 1}, name`}
                className="w-40 shrink-0 font-mono text-xs"
                value={pair.name}
                placeholder="name"
                spellCheck={false}
                autoComplete="off"
                onChange={(event) => set(pair.key, { name: event.target.value })}
              />
            )}
            <Input
              aria-label={`${label} ${at + 1}, value`}
              className="flex-1 font-mono text-xs"
              value={pair.value}
              placeholder="value"
              spellCheck={false}
              autoComplete="off"
              onChange={(event) => set(pair.key, { value: event.target.value })}
            />
            <IconButton
              label={`Remove ${label} ${at + 1}`}
              size="sm"
              icon={<X aria-hidden="true" />}
              onClick={() => onChange(pairs.filter((other) => other !== pair))}
            />
          </div>
          {errorAt?.(at) ? <p className="text-xs text-danger">{errorAt(at)}</p> : null}
        </div>
      ))}
      <Button
        size="sm"
        className="self-start"
        icon={<Plus aria-hidden="true" />}
        aria-label={`Add to ${label}`}
        disabled={pairs.length >= max}
        onClick={() => onChange([...pairs, { key: nextKey(), name: firstFree, value: "" }])}
      >
        Add
      </Button>
    </fieldset>
  );
}
