"use client";

import { useState } from "react";
import { useQuery } from "#components/query/use-query.ts";
import { Badge } from "#components/ui/badge.tsx";
import { Button } from "#components/ui/button.tsx";
import { Card } from "#components/ui/card.tsx";
import { DateTime } from "#components/ui/date-time.tsx";
import { ProblemNote } from "#components/ui/problem-note.tsx";
import { Skeleton } from "#components/ui/skeleton.tsx";
import type { PersonDetail } from "#lib/people/schemas.ts";
import { settingsHistoryOptions } from "./people-options.ts";

const state = (isOn: boolean) => <Badge tone={isOn ? "ok" : "neutral"}>{isOn ? "on" : "off"}</Badge>;

function History({ tenant, userId }: { tenant: string; userId: string }) {
  const history = useQuery(settingsHistoryOptions(tenant, userId));
  if (history.error) {
    return <ProblemNote error={history.error} onRetry={() => void history.refetch()} />;
  }
  if (!history.data) return <Skeleton className="h-24" />;
  if (history.data.changes.length === 0) {
    return <p className="text-sm text-ink-2">Gong knows of no change.</p>;
  }
  return (
    <>
      <ol aria-label="Changes, newest first" className="flex flex-col gap-2">
        {history.data.changes.map(({ setting, isOn, at }) => (
          <li key={`${setting}-${at}`} className="flex flex-wrap items-center gap-x-2 text-sm">
            {state(isOn)}
            <span className="text-ink">{setting}</span>
            <DateTime at={at} style="date" className="ml-auto text-xs text-ink-3" />
          </li>
        ))}
      </ol>
      <p className="text-xs text-ink-3">
        Asked of Gong at <DateTime at={history.data.fetchedAt} />
      </p>
    </>
  );
}

/** How Gong records and imports for a person; what was switched when is asked of Gong on demand. */
export function SettingsCard({ tenant, person }: { tenant: string; person: PersonDetail }) {
  const [asks, setAsks] = useState(false);
  return (
    <Card title="Settings in Gong">
      <div className="flex flex-col gap-3">
        {person.settings.length > 0 ? (
          <ul className="flex flex-col gap-1.5">
            {person.settings.map(({ name, isOn }) => (
              <li key={name} className="flex items-center justify-between gap-3 text-sm text-ink">
                {name}
                {state(isOn)}
              </li>
            ))}
          </ul>
        ) : (
          <p className="text-sm text-ink-2">Gong tells no settings of this person.</p>
        )}
        {asks ? (
          <>
            <h3 className="border-t border-line pt-3 text-xs font-medium text-ink-3">
              What was switched when
            </h3>
            <History tenant={tenant} userId={person.id} />
          </>
        ) : (
          <Button className="self-start" onClick={() => setAsks(true)}>
            Ask Gong what was switched when
          </Button>
        )}
      </div>
    </Card>
  );
}
