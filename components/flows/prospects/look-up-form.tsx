"use client";

import { Search } from "lucide-react";
import { type FormEvent, useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { Card } from "#components/ui/card.tsx";
import { Field } from "#components/ui/field.tsx";
import { Textarea } from "#components/ui/textarea.tsx";
import { useViewer } from "#components/ui/viewer.tsx";
import { prospectLimits, readPastedIds } from "#lib/flows/prospects/choices.ts";
import { formatNumber } from "#lib/format/format-number.ts";
import { plural } from "#lib/format/plural.ts";

export interface LookUpFormProps {
  isBusy: boolean;
  onLookUp: (ids: string[]) => void;
}

/** Pasted ids, how many they are, and what asking for them costs. */
export function LookUpForm({ isBusy, onLookUp }: LookUpFormProps) {
  const { locale } = useViewer();
  const [text, setText] = useState("");
  const [isTold, setIsTold] = useState(false);
  const ids = readPastedIds(text);
  const tooLong = ids.find((id) => id.length > 64);
  const problem =
    ids.length === 0
      ? "Paste at least one id."
      : ids.length > prospectLimits.people
        ? `These are ${formatNumber(ids.length, locale)} ids; one look-up takes ${prospectLimits.people}.`
        : tooLong
          ? `“${tooLong.slice(0, 24)}…” is longer than a CRM id.`
          : null;

  function submit(event: FormEvent) {
    event.preventDefault();
    setIsTold(true);
    if (problem === null && !isBusy) onLookUp(ids);
  }

  return (
    <Card title="Which flows are they in?">
      <form onSubmit={submit} className="flex flex-col gap-3">
        <Field
          label="CRM ids of contacts or leads"
          hint={`One a line, or parted by commas. Up to ${prospectLimits.people} at once.`}
          error={isTold || ids.length > prospectLimits.people ? problem : null}
        >
          {(control) => (
            <Textarea
              {...control}
              rows={5}
              className="font-mono text-xs"
              spellCheck={false}
              autoComplete="off"
              value={text}
              onChange={(event) => setText(event.target.value)}
            />
          )}
        </Field>
        <div className="flex flex-wrap items-center gap-3">
          <Button
            type="submit"
            variant="primary"
            isLoading={isBusy}
            icon={<Search className="size-3.5" aria-hidden="true" />}
          >
            Look up
          </Button>
          <p className="text-sm text-ink-3">
            {ids.length > 0 ? `${plural(ids.length, "person", "people", locale)}, ` : ""}1 request to Gong
          </p>
        </div>
      </form>
    </Card>
  );
}
