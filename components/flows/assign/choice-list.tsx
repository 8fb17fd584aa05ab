"use client";

import { Search } from "lucide-react";
import type { ReactNode } from "react";
import { Input } from "#components/ui/input.tsx";

export interface Choice {
  id: string;
  name: string;
  note: ReactNode;
  marks?: ReactNode;
}

export interface ChoiceListProps {
  label: string;
  text: string;
  onText: (text: string) => void;
  choices: readonly Choice[];
  chosenId: string | null;
  isBusy: boolean;
  onChoose: (id: string) => void;
  children?: ReactNode;
}

/** A search box over what can be chosen. */
export function ChoiceList(props: ChoiceListProps) {
  const { label, text, onText, choices, chosenId, isBusy, onChoose, children } = props;
  return (
    <div className="flex flex-col">
      <div className="border-b border-line px-4 py-3">
        <Input
          type="search"
          aria-label={label}
          placeholder={label}
          icon={<Search />}
          maxLength={200}
          value={text}
          onChange={({ target }) => onText(target.value)}
        />
      </div>
      <ul className="max-h-80 divide-y divide-line overflow-y-auto">
        {choices.map((choice) => (
          <li key={choice.id}>
            <button
              type="button"
              aria-pressed={choice.id === chosenId}
              disabled={isBusy}
              className="flex w-full flex-wrap items-center gap-x-3 gap-y-0.5 px-4 py-2 text-left text-sm hover:bg-sunken focus-visible:-outline-offset-2 disabled:cursor-wait aria-pressed:bg-accent-soft"
              onClick={() => onChoose(choice.id)}
            >
              <span className="min-w-0 flex-1 truncate font-medium text-ink">{choice.name}</span>
              {choice.marks}
              <span className="text-xs text-ink-3">{choice.note}</span>
            </button>
          </li>
        ))}
      </ul>
      {children}
    </div>
  );
}
