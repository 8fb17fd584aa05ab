"use client";

import { useState } from "react";
import { Card } from "#components/ui/card.tsx";
import { Field } from "#components/ui/field.tsx";
import { Input } from "#components/ui/input.tsx";
import { ProblemNote } from "#components/ui/problem-note.tsx";
import { RadioGroup } from "#components/ui/radio-group.tsx";
import { useViewer } from "#components/ui/viewer.tsx";
import type { FlowBatch } from "#lib/flows/batches/schemas.ts";
import { useDraft } from "./use-draft.ts";

/** "2026-11-21T14:00" of the browser's own clock, as the input takes it. */
function localText(iso: string | null): string {
  if (iso === null) return "";
  const at = new Date(iso);
  return new Date(at.getTime() - at.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
}

/** Now or at a time, all at once or so many a day; kept as it is chosen. */
export function TimingCard({ tenant, batch }: { tenant: string; batch: FlowBatch }) {
  const { zone } = useViewer();
  const draft = useDraft(tenant, batch);
  const [isLater, setLater] = useState(batch.startAt !== null);
  const [isDaily, setDaily] = useState(batch.perDay !== null);
  const [perDay, setPerDay] = useState(String(batch.perDay ?? 50));
  const keepPerDay = (text: string) => {
    const count = Number(text);
    if (Number.isInteger(count) && count >= 1 && count !== batch.perDay) draft.mutate({ perDay: count });
  };
  return (
    <Card title="When">
      <div className="grid gap-5 sm:grid-cols-2">
        <div className="flex flex-col gap-3">
          <RadioGroup
            legend="Start"
            name="start"
            value={isLater ? "later" : "now"}
            onValueChange={(value) => {
              setLater(value === "later");
              if (value === "now" && batch.startAt !== null) draft.mutate({ startAt: null });
            }}
            options={[
              { value: "now", label: "As soon as it is confirmed" },
              { value: "later", label: "At a time" },
            ]}
          />
          {isLater ? (
            <Field label="Time" hint={`In your zone, ${zone}.`}>
              {(control) => (
                <Input
                  {...control}
                  type="datetime-local"
                  defaultValue={localText(batch.startAt)}
                  onBlur={({ target }) => {
                    const at = new Date(target.value);
                    if (!Number.isNaN(at.getTime())) draft.mutate({ startAt: at.toISOString() });
                  }}
                />
              )}
            </Field>
          ) : null}
        </div>
        <div className="flex flex-col gap-3">
          <RadioGroup
            legend="Pace"
            name="pace"
            value={isDaily ? "daily" : "once"}
            onValueChange={(value) => {
              setDaily(value === "daily");
              if (value === "once" && batch.perDay !== null) draft.mutate({ perDay: null });
              if (value === "daily") keepPerDay(perDay);
            }}
            options={[
              { value: "once", label: "All at once" },
              { value: "daily", label: "So many a day" },
            ]}
          />
          {isDaily ? (
            <Field
              label="Prospects a day"
              hint={`Days are counted in ${batch.zone ?? "UTC"}, the company's zone.`}
            >
              {(control) => (
                <Input
                  {...control}
                  type="number"
                  min={1}
                  max={50_000}
                  value={perDay}
                  onChange={({ target }) => setPerDay(target.value)}
                  onBlur={({ target }) => keepPerDay(target.value)}
                />
              )}
            </Field>
          ) : null}
        </div>
      </div>
      {draft.isError ? <ProblemNote error={draft.error} /> : null}
    </Card>
  );
}
