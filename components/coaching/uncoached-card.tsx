import { CircleCheck } from "lucide-react";
import { keepPreviousData } from "#components/query/query-options.ts";
import { useQuery } from "#components/query/use-query.ts";
import { useScope } from "#components/scope-bar/scope-provider.tsx";
import { Card } from "#components/ui/card.tsx";
import { DateTime } from "#components/ui/date-time.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { failureToShow } from "#components/ui/failure-to-show.ts";
import { ProblemState } from "#components/ui/problem-state.tsx";
import { Select } from "#components/ui/select.tsx";
import { TableSkeleton } from "#components/ui/table-skeleton.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { useViewer } from "#components/ui/viewer.tsx";
import { silentDayChoices } from "#lib/coaching/choices.ts";
import type { SilentDays, UncoachedPeople } from "#lib/coaching/schemas.ts";
import { formatDay } from "#lib/format/format-days.ts";
import { plural } from "#lib/format/plural.ts";
import type { NotePreset } from "./note-dialog.tsx";
import { QueueActions } from "./queue-actions.tsx";
import { uncoachedOptions } from "./queue-options.ts";
import { silenceOf } from "./silence-words.ts";
import { usePutAside } from "./use-put-aside.ts";

export interface UncoachedCardProps {
  tenant: string;
  silent: SilentDays;
  onSilent: (days: SilentDays) => void;
  onTodo: (preset: NotePreset) => void;
}

/** Who has had no feedback for a while? */
export function UncoachedCard({ tenant, silent, onSilent, onTodo }: UncoachedCardProps) {
  const { filter } = useScope();
  const found = useQuery({
    ...uncoachedOptions(tenant, { ...filter, silent }),
    placeholderData: keepPreviousData,
  });
  const { busy, putAside } = usePutAside(tenant);
  const failure = failureToShow(found);
  const { data } = found;
  return (
    <Card
      title="No feedback for a while"
      isFlush
      actions={
        <Select
          aria-label="Days without feedback"
          className="w-32"
          value={String(silent)}
          onChange={(event) => onSilent(Number(event.target.value) as SilentDays)}
          options={silentDayChoices.map((days) => ({ value: String(days), label: `${days} days` }))}
        />
      }
      {...(data?.asOf && { footer: <Source data={data} /> })}
    >
      {failure ? (
        <ProblemState error={failure} onRetry={() => void found.refetch()} />
      ) : !data ? (
        <TableSkeleton rows={5} label="Loading people" />
      ) : data.people.length === 0 ? (
        <NobodyWaits data={data} silent={silent} />
      ) : (
        <ul className="divide-y divide-line">
          {data.people.map((person) => (
            <li key={person.id} className="flex flex-col gap-1.5 px-4 py-3 text-sm">
              <span className="flex flex-wrap items-baseline justify-between gap-x-3">
                <TextLink href={`/${tenant}/people/${person.id}`} prefetch={false}>
                  {person.name}
                </TextLink>
                <span className="text-xs text-ink-3">{plural(person.calls, "call")} hosted</span>
              </span>
              <span>{silenceOf(person)}</span>
              <QueueActions
                name={person.name}
                isBusy={busy === person.id}
                onMark={(kind) => void putAside({ personId: person.id }, kind)}
                onTodo={() => onTodo({ person, isTodo: true })}
              />
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}

function NobodyWaits({ data, silent }: { data: UncoachedPeople; silent: SilentDays }) {
  const { locale } = useViewer();
  if (data.asOf === null) {
    return (
      <EmptyState title="Not copied yet">
        Gong tells of feedback in its activity figures, which are copied after the first calls. Where they
        stay away, Gong is not connected or lacks the scope api:stats:user-actions. An admin sees how far they
        are under Admin › Sync.
      </EmptyState>
    );
  }
  const reachesBack =
    data.copiedFrom !== null &&
    Date.now() - Date.parse(`${data.copiedFrom}T00:00:00Z`) >= silent * 86_400_000;
  return reachesBack ? (
    <EmptyState title="Everybody has had feedback" icon={<CircleCheck />}>
      Whoever hosted calls in this period got feedback or a scorecard within {silent} days, or you have put
      them aside.
    </EmptyState>
  ) : (
    <EmptyState title="The copy does not reach back so far">
      {data.copiedFrom ? `Activity is copied from ${formatDay(data.copiedFrom, locale)} on. ` : null}
      Choose fewer days, or ask an admin to copy further back under Admin › Sync.
    </EmptyState>
  );
}

function Source({ data }: { data: UncoachedPeople }) {
  const { locale } = useViewer();
  return (
    <>
      Feedback, reviews and scorecards received, as Gong counts them by day
      {data.companyZone ? ` in ${data.companyZone}` : ""}
      {data.copiedFrom ? `, copied from ${formatDay(data.copiedFrom, locale)} on` : null}
      {data.asOf ? (
        <>
          , as of <DateTime at={data.asOf} />
        </>
      ) : null}
      .
    </>
  );
}
