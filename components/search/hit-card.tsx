"use client";

import Link from "next/link";
import { type ReactNode, useState } from "react";
import { useQuery } from "#components/query/use-query.ts";
import { Button } from "#components/ui/button.tsx";
import { DateTime } from "#components/ui/date-time.tsx";
import { Duration } from "#components/ui/duration.tsx";
import { failureToShow } from "#components/ui/failure-to-show.ts";
import { ProblemNote } from "#components/ui/problem-note.tsx";
import { plural } from "#lib/format/plural.ts";
import type { SearchHit, SearchInput } from "#lib/search/schemas.ts";
import { HitTurn } from "./hit-turn.tsx";
import { moreTurnsOptions } from "./search-options.ts";

export interface HitCardProps {
  tenant: string;
  hit: SearchHit;
  input: SearchInput;
  /** Private, internal and the like. */
  marks?: ReactNode;
}

/** A call with the places in it that match. */
export function HitCard({ tenant, hit, input, marks }: HitCardProps) {
  const { call } = hit;
  const [isOpen, setOpen] = useState(false);
  const more = useQuery({ ...moreTurnsOptions(tenant, call.id, input), enabled: isOpen });
  const failure = failureToShow(more);
  const turns = isOpen && more.data ? more.data : hit.turns;
  const facts = [call.accountName, call.host?.name].filter(Boolean).join(" · ");
  return (
    <article
      className="border-t border-line py-3 first:border-t-0"
      aria-label={call.title ?? "Untitled call"}
    >
      <header className="flex flex-wrap items-baseline gap-x-3 gap-y-0.5 px-4 pb-1">
        <h3 className="min-w-0 truncate text-sm font-semibold">
          <Link href={`/${tenant}/calls/${call.id}`} className="rounded-xs text-ink hover:underline">
            {call.title ?? "Untitled call"}
          </Link>
        </h3>
        {marks}
        <p className="flex flex-wrap items-baseline gap-x-2 text-xs text-ink-3">
          <DateTime at={call.startedAt} />
          <Duration seconds={call.durationSeconds} />
          {facts ? <span className="truncate">{facts}</span> : null}
        </p>
      </header>
      {turns.length > 0 ? (
        <ul>
          {turns.map((turn) => (
            <HitTurn key={turn.position} tenant={tenant} callId={call.id} turn={turn} />
          ))}
        </ul>
      ) : null}
      {failure ? (
        <div className="px-4 pt-1">
          <ProblemNote error={failure} onRetry={() => void more.refetch()} />
        </div>
      ) : hit.more > 0 ? (
        <div className="px-4 pt-1 pl-[4.75rem]">
          <Button
            size="sm"
            variant="ghost"
            className="-ml-2"
            isLoading={isOpen && more.isPending}
            aria-expanded={isOpen}
            onClick={() => setOpen(!isOpen)}
          >
            {isOpen ? "Show fewer" : `${plural(hit.more, "more place")} in this call`}
          </Button>
        </div>
      ) : null}
    </article>
  );
}
