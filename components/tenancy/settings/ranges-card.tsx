"use client";

import { useRouter } from "next/navigation";
import { type FormEvent, useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { Card } from "#components/ui/card.tsx";
import { Input } from "#components/ui/input.tsx";
import { ProblemNote } from "#components/ui/problem-note.tsx";
import { toast } from "#components/ui/toast.ts";
import {
  defaultRanges,
  type Metric,
  type MetricRanges,
  metricById,
  metricIds,
  metrics,
} from "#lib/interaction/choices.ts";
import { readRange, type TypedRange, typedRange, unitWords } from "./range-fields.ts";
import { tenantRequests } from "./tenant-requests.ts";

type Typed = Record<Metric, TypedRange>;

const typedOf = (ranges: MetricRanges) =>
  Object.fromEntries(metricIds.map((id) => [id, typedRange(ranges, id)])) as Typed;

export interface RangesCardProps {
  tenant: string;
  ranges: MetricRanges;
  mayChange: boolean;
}

/** Where each figure of how people talk should lie: shaded in charts, and what stands out is held against it. */
export function RangesCard({ tenant, ranges, mayChange }: RangesCardProps) {
  const router = useRouter();
  const [saved, setSaved] = useState(ranges);
  const [typed, setTyped] = useState(() => typedOf(ranges));
  const [isBusy, setIsBusy] = useState(false);
  const [error, setError] = useState<Error | null>(null);
  const read = metricIds.map((id) => [id, readRange(typed[id], id)] as const);
  const isWrong = read.some(([, result]) => "wrong" in result);
  const isSame = JSON.stringify(typed) === JSON.stringify(typedOf(saved));

  async function save(event: FormEvent) {
    event.preventDefault();
    setIsBusy(true);
    setError(null);
    try {
      const input = read.map(([id, result]) => [id, "range" in result ? result.range : null]);
      const after = await tenantRequests.recommend(tenant, Object.fromEntries(input));
      setSaved(after);
      setTyped(typedOf(after));
      toast.success("Saved");
      router.refresh();
    } catch (problem) {
      setError(problem instanceof Error ? problem : new Error("Not saved. Try again."));
    } finally {
      setIsBusy(false);
    }
  }

  return (
    <Card
      title="Recommended ranges"
      description="Shaded on the overview, on the page of a call and under Interaction; leave both ends empty to recommend none"
    >
      <form onSubmit={save} className="flex flex-col gap-3">
        <ul className="flex max-w-2xl flex-col gap-3">
          {metrics.map(({ id, label, means }) => (
            <RangeRow
              key={id}
              metric={id}
              label={label}
              means={means}
              typed={typed[id]}
              isDisabled={!mayChange || isBusy}
              onType={(next) => setTyped({ ...typed, [id]: next })}
            />
          ))}
        </ul>
        {error ? <ProblemNote error={error} /> : null}
        {mayChange ? (
          <div className="flex flex-wrap gap-2">
            <Button type="submit" variant="primary" isLoading={isBusy} disabled={isSame || isWrong}>
              Save
            </Button>
            <Button variant="ghost" disabled={isBusy} onClick={() => setTyped(typedOf(defaultRanges))}>
              Back to the first ones
            </Button>
          </div>
        ) : null}
      </form>
    </Card>
  );
}

interface RangeRowProps {
  metric: Metric;
  label: string;
  means: string;
  typed: TypedRange;
  isDisabled: boolean;
  onType: (typed: TypedRange) => void;
}

function RangeRow({ metric, label, means, typed, isDisabled, onType }: RangeRowProps) {
  const result = readRange(typed, metric);
  const wrong = "wrong" in result ? result.wrong : null;
  const unit = unitWords[metricById[metric].unit];
  const errorId = `range-${metric}-error`;
  const end = (name: "from" | "to") => (
    <Input
      inputMode="decimal"
      className="w-24"
      aria-label={`${label}, ${name}, ${unit}`}
      aria-invalid={wrong !== null}
      {...(wrong && { "aria-describedby": errorId })}
      maxLength={8}
      value={typed[name]}
      disabled={isDisabled}
      onChange={(event) => onType({ ...typed, [name]: event.currentTarget.value })}
    />
  );
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1.5">
      <span className="min-w-0 flex-1 basis-56">
        <span className="block text-sm font-medium text-ink">{label}</span>
        <span className="block text-xs text-pretty text-ink-3">{means}</span>
      </span>
      <span className="flex items-center gap-2 text-sm text-ink-2">
        {end("from")} – {end("to")}
        <span className="min-w-16 whitespace-nowrap">{unit}</span>
      </span>
      {wrong ? (
        <span id={errorId} className="basis-full text-xs text-danger sm:text-right">
          {wrong}
        </span>
      ) : null}
    </li>
  );
}
