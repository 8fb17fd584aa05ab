"use client";

import { UsersRound } from "lucide-react";
import { useState } from "react";
import { parseAsBoolean, parseAsString, parseAsStringLiteral } from "#components/address/parsers.ts";
import { useAddress } from "#components/address/use-address.ts";
import { PageShortcuts } from "#components/layout/page-shortcuts.tsx";
import { keepPreviousData } from "#components/query/query-options.ts";
import { useInfiniteQuery } from "#components/query/use-query.ts";
import { Button } from "#components/ui/button.tsx";
import { Card } from "#components/ui/card.tsx";
import { cx } from "#components/ui/cx.ts";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { failureToShow } from "#components/ui/failure-to-show.ts";
import { type FirstPage, fromFirstPage } from "#components/ui/first-page.ts";
import { ListEnd } from "#components/ui/list-end.tsx";
import { ProblemState } from "#components/ui/problem-state.tsx";
import { SegmentedControl } from "#components/ui/segmented-control.tsx";
import { Switch } from "#components/ui/switch.tsx";
import { TableSkeleton } from "#components/ui/table-skeleton.tsx";
import { useRowKeys } from "#components/ui/use-row-keys.ts";
import { useViewer } from "#components/ui/viewer.tsx";
import { formatNumber } from "#lib/format/format-number.ts";
import { plural } from "#lib/format/plural.ts";
import { peopleStates } from "#lib/people/choices.ts";
import type { ListPeopleFilter, PeopleFilterOptions, PeoplePage } from "#lib/people/schemas.ts";
import { AvatarsCard } from "./avatars-card.tsx";
import { ManagerTree } from "./manager-tree.tsx";
import { type PeopleFilterState, toPeopleFilter } from "./people-filter-values.ts";
import { PeopleFilters } from "./people-filters.tsx";
import { peopleListOptions } from "./people-options.ts";
import { PeopleTable } from "./people-table.tsx";

const views = ["list", "tree"] as const;

const parsers = {
  words: parseAsString,
  state: parseAsStringLiteral(peopleStates),
  team: parseAsString,
  workspace: parseAsString,
  view: parseAsStringLiteral(views).withDefault("list"),
  avatars: parseAsBoolean.withDefault(false),
};

const shortcuts = {
  id: "people",
  label: "People",
  shortcuts: [
    { keys: "/", label: "To the search" },
    { keys: "j", label: "Next person" },
    { keys: "k", label: "Previous person" },
    { keys: "Enter", label: "Open the person" },
  ],
};

export interface PeopleScreenProps {
  tenant: string;
  options: PeopleFilterOptions;
  /** Null for an address that the server could not read. */
  first: FirstPage<ListPeopleFilter, PeoplePage> | null;
}

/** Who is who, and who reports to whom. */
export function PeopleScreen({ tenant, options, first }: PeopleScreenProps) {
  const [state, setState] = useAddress(parsers);
  const [change] = useState(
    () => (next: Partial<PeopleFilterState>) => void setState(next as Parameters<typeof setState>[0]),
  );
  const { view, avatars } = state;
  useRowKeys();
  return (
    <>
      <PageShortcuts group={shortcuts} />
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
        {view === "list" ? <PeopleFilters options={options} state={state} onChange={change} /> : <span />}
        <span className="flex flex-wrap items-center gap-4">
          <Switch
            label="Gong’s avatars"
            checked={avatars}
            onChange={(event) => void setState({ avatars: event.target.checked })}
            className="gap-2"
          />
          <SegmentedControl
            label="View"
            segments={[
              { value: "list", label: "List" },
              { value: "tree", label: "Tree" },
            ]}
            value={view}
            onValueChange={(next) => void setState({ view: next })}
          />
        </span>
      </div>
      {view === "tree" ? (
        <Card title="Who reports to whom" description="As Gong has it" isFlush>
          <ManagerTree tenant={tenant} />
        </Card>
      ) : (
        <PeopleList tenant={tenant} options={options} first={first} state={state} onChange={change} />
      )}
      {avatars ? <AvatarsCard tenant={tenant} /> : null}
    </>
  );
}

interface PeopleListProps extends PeopleScreenProps {
  state: PeopleFilterState;
  onChange: (change: Partial<PeopleFilterState>) => void;
}

function PeopleList({ tenant, options, first, state, onChange }: PeopleListProps) {
  const { locale } = useViewer();
  const filter = toPeopleFilter(state);
  const list = useInfiniteQuery({
    ...peopleListOptions(tenant, filter),
    placeholderData: keepPreviousData,
    ...fromFirstPage(first, filter),
  });
  const failure = failureToShow(list);
  const pages = list.data?.pages ?? [];
  const people = pages.flatMap((page) => page.people);
  const count = pages[0]?.count ?? null;
  return (
    <Card isFlush className={cx("transition-opacity", list.isPlaceholderData && "opacity-60")}>
      {failure ? (
        <ProblemState error={failure} onRetry={() => void list.refetch()} />
      ) : list.isPending ? (
        <TableSkeleton rows={12} label="Loading people" />
      ) : people.length > 0 ? (
        <>
          <PeopleTable tenant={tenant} people={people} />
          <ListEnd
            list={list}
            summary={`${formatNumber(people.length, locale)} of ${count === null ? "…" : plural(count, "person", "people", locale)}`}
          />
        </>
      ) : options.hasPeople ? (
        <EmptyState
          title="Nobody matches these filters"
          icon={<UsersRound />}
          action={
            <Button onClick={() => onChange({ words: null, state: null, team: null, workspace: null })}>
              Clear the filters
            </Button>
          }
        >
          Drop a filter or a word.
        </EmptyState>
      ) : (
        <EmptyState title="No people yet" icon={<UsersRound />}>
          People appear here a minute after Gong is connected with the scope api:users:read.
        </EmptyState>
      )}
    </Card>
  );
}
