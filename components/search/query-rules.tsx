"use client";

import type { ReactElement } from "react";
import PopoverOverlay from "#components/ui/popover-overlay.tsx";
import { mostTerms, shortestPrefix } from "#lib/search/choices.ts";

const rules: readonly { example: string; meaning: string }[] = [
  { example: "budget approval", meaning: "both words in one turn, in any form" },
  { example: "“too expensive”", meaning: "exactly these words, side by side" },
  { example: "Salesforce OR HubSpot", meaning: "one of them is enough" },
  { example: "contract -renewal", meaning: "the first without the second" },
  { example: "integrat*", meaning: `words that begin so, from ${shortestPrefix} letters on` },
];

/** What can be typed, in five lines. */
export default function QueryRules({ title, trigger }: { title: string; trigger: ReactElement }) {
  return (
    <PopoverOverlay title={title} align="end" className="w-96 max-w-[calc(100vw-2rem)]" trigger={trigger}>
      <dl className="grid grid-cols-[auto_1fr] gap-x-4 gap-y-1.5 text-sm">
        {rules.map(({ example, meaning }) => (
          <div key={example} className="contents">
            <dt className="font-mono text-xs leading-5 text-ink">{example}</dt>
            <dd className="text-ink-2">{meaning}</dd>
          </div>
        ))}
      </dl>
      <p className="mt-3 text-xs text-ink-3">
        Up to {mostTerms} words or phrases. Accents and capitals make no difference.
      </p>
    </PopoverOverlay>
  );
}
