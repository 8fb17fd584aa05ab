"use client";

import { Pencil, RotateCcw } from "lucide-react";
import { useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { Field } from "#components/ui/field.tsx";
import type { BatchOverrides } from "#lib/flows/batches/schemas.ts";
import type { FlowStep } from "#lib/flows/schemas.ts";
import { stepAction } from "../step-action.ts";
import { KeptText } from "./kept-text.tsx";

type Words = BatchOverrides["steps"][number];

export interface StepWordsProps {
  step: FlowStep;
  words: Words | null;
  onChange: (words: Words | null) => void;
}

/** Other words for one e-mail of the flow; what is left empty stays the flow's. */
export function StepWords({ step, words, onChange }: StepWordsProps) {
  const [isOpen, setOpen] = useState(words !== null);
  const keep = (change: { subject?: string; body?: string }) => {
    const next = { subject: words?.subject, body: words?.body, ...change };
    const subject = next.subject || undefined;
    const body = next.body || undefined;
    onChange(
      subject || body ? { number: step.order, ...(subject && { subject }), ...(body && { body }) } : null,
    );
  };
  return (
    <fieldset className="min-w-0 rounded-lg border border-line p-3">
      <legend className="px-1 text-sm font-medium text-ink">
        Step {step.order}: {stepAction(step.action)}
      </legend>
      <div className="flex flex-wrap items-center justify-between gap-2">
        <p className="min-w-0 flex-1 basis-40 truncate text-sm text-ink-2">
          {step.subject ?? "No subject of its own"}
        </p>
        {isOpen ? (
          <Button
            size="sm"
            variant="ghost"
            icon={<RotateCcw aria-hidden="true" />}
            onClick={() => {
              setOpen(false);
              if (words) onChange(null);
            }}
          >
            Use the flow's words
          </Button>
        ) : (
          <Button size="sm" icon={<Pencil aria-hidden="true" />} onClick={() => setOpen(true)}>
            Other words
          </Button>
        )}
      </div>
      {isOpen ? (
        <div className="mt-3 flex flex-col gap-3">
          <Field label="Subject" isOptional>
            {(control) => (
              <KeptText
                control={control}
                maxLength={998}
                placeholder={step.subject ?? undefined}
                value={words?.subject ?? ""}
                onKeep={(subject) => keep({ subject })}
              />
            )}
          </Field>
          <Field label="Text" isOptional hint="As HTML, as Gong keeps it.">
            {(control) => (
              <KeptText
                control={control}
                rows={5}
                maxLength={50_000}
                placeholder={step.body ?? undefined}
                value={words?.body ?? ""}
                onKeep={(body) => keep({ body })}
              />
            )}
          </Field>
        </div>
      ) : null}
    </fieldset>
  );
}
