"use client";

import { History } from "lucide-react";
import { parseAsBoolean, parseAsStringLiteral } from "#components/address/parsers.ts";
import { useAddress } from "#components/address/use-address.ts";
import { keepPreviousData } from "#components/query/query-options.ts";
import { useInfiniteQuery } from "#components/query/use-query.ts";
import { Button } from "#components/ui/button.tsx";
import { Card } from "#components/ui/card.tsx";
import { Checkbox } from "#components/ui/checkbox.tsx";
import { cx } from "#components/ui/cx.ts";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { failureToShow } from "#components/ui/failure-to-show.ts";
import { ListEnd } from "#components/ui/list-end.tsx";
import { ProblemState } from "#components/ui/problem-state.tsx";
import { Select } from "#components/ui/select.tsx";
import { TableSkeleton } from "#components/ui/table-skeleton.tsx";
import { useRowKeys } from "#components/ui/use-row-keys.ts";
import { batchStates } from "#lib/flows/batches/choices.ts";
import type { ListFlowBatchesFilter } from "#lib/flows/batches/schemas.ts";
import { plural } from "#lib/format/plural.ts";
import { batchesOptions } from "./batch-requests.ts";
import { stateWords } from "./batch-words.ts";
import { BatchesTable } from "./batches-table.tsx";
import { RulesButton } from "./rules-dialog.tsx";

const parsers = { state: parseAsStringLiteral(batchStates), isMine: parseAsBoolean };

/** Every batch that was made here: who, when, what, and what came of it. */
export function BatchesScreen({ tenant }: { tenant: string }) {
  const [state, setState] = useAddress(parsers);
  const filter: ListFlowBatchesFilter = {
    ...(state.state && { state: state.state }),
    ...(state.isMine && { isMine: "true" }),
  };
  const list = useInfiniteQuery({ ...batchesOptions(tenant, filter), placeholderData: keepPreviousData });
  useRowKeys();
  const failure = failureToShow(list);
  const batches = list.data?.pages.flatMap((page) => page.batches) ?? [];
  const isFiltered = state.state !== null || state.isMine === true;
  return (
    <>
      <search aria-label="Filter batches" className="flex flex-wrap items-center gap-4">
        <Select
          aria-label="State"
          className="w-52"
          placeholder="Any state"
          value={state.state ?? ""}
          onChange={({ target }) =>
            void setState({ state: batchStates.find((each) => each === target.value) ?? null })
          }
          options={batchStates.map((value) => ({ value, label: stateWords[value].label }))}
        />
        <Checkbox
          label="Only mine"
          checked={state.isMine === true}
          onChange={({ target }) => void setState({ isMine: target.checked || null })}
        />
        <span className="ml-auto">
          <RulesButton tenant={tenant} />
        </span>
      </search>
      <Card isFlush className={cx("transition-opacity", list.isPlaceholderData && "opacity-60")}>
        {failure ? (
          <ProblemState error={failure} onRetry={() => void list.refetch()} />
        ) : list.isPending ? (
          <TableSkeleton rows={8} label="Loading batches" />
        ) : batches.length > 0 ? (
          <>
            <BatchesTable tenant={tenant} batches={batches} />
            <ListEnd list={list} summary={plural(batches.length, "batch", "batches")} />
          </>
        ) : isFiltered ? (
          <EmptyState
            title="No batch is like that"
            icon={<History />}
            action={<Button onClick={() => void setState(null)}>Clear the filters</Button>}
          >
            Choose another state.
          </EmptyState>
        ) : (
          <EmptyState title="No batches yet" icon={<History />}>
            Each time prospects are put into a flow from here, the batch stays: who, when, what, and what came
            of every row.
          </EmptyState>
        )}
      </Card>
    </>
  );
}
