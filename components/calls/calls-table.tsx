import { ArrowDown, ArrowUp } from "lucide-react";
import { CallMarks } from "#components/calls/call-marks.tsx";
import { DateTime } from "#components/ui/date-time.tsx";
import { Duration } from "#components/ui/duration.tsx";
import { RowLink } from "#components/ui/row-link.tsx";
import { Cell, HeaderCell, Row, Table, TableBody, TableHead } from "#components/ui/table.tsx";
import { TalkBar } from "#components/ui/talk-bar.tsx";
import type { CallSummary } from "#lib/calls/schemas.ts";
import { untitled } from "./untitled.ts";

interface CallRowProps {
  tenant: string;
  call: CallSummary;
  isCompact: boolean;
}

function CallRow({ tenant, call, isCompact }: CallRowProps) {
  return (
    <Row>
      <Cell className="whitespace-nowrap text-ink-2 tabular-nums max-sm:hidden">
        <DateTime at={call.startedAt} />
      </Cell>
      <Cell className="w-full max-w-0">
        <span className="flex min-w-0 items-center gap-2">
          <RowLink
            href={`/${tenant}/calls/${call.id}`}
            prefetch={false}
            data-row-link
            className="truncate"
            title={call.title ?? untitled}
          >
            {call.title ?? <span className="text-ink-3">{untitled}</span>}
          </RowLink>
          <CallMarks call={call} />
        </span>
        <span className="mt-0.5 flex gap-2 text-xs text-ink-3 sm:hidden">
          <DateTime at={call.startedAt} />
          {call.host ? <span className="truncate">{call.host.name}</span> : null}
        </span>
      </Cell>
      {isCompact ? null : (
        <Cell className="max-w-44 truncate max-lg:hidden" title={call.accountName ?? undefined}>
          {call.accountName ?? <span className="text-ink-3">–</span>}
        </Cell>
      )}
      <Cell className="max-w-40 truncate whitespace-nowrap max-sm:hidden">
        {call.host?.name ?? <span className="text-ink-3">–</span>}
      </Cell>
      {isCompact ? null : (
        <Cell isNumeric className="max-md:hidden">
          {call.partyCount || <span className="text-ink-3">–</span>}
        </Cell>
      )}
      <Cell isNumeric className="whitespace-nowrap">
        <Duration seconds={call.durationSeconds} />
      </Cell>
      <Cell className="min-w-32 max-md:hidden">
        <TalkBar us={call.usTalkSeconds ?? 0} them={call.themTalkSeconds ?? 0} hasNumbers />
      </Cell>
    </Row>
  );
}

export interface CallsTableProps {
  tenant: string;
  calls: readonly CallSummary[];
  label: string;
  /** Leaves out account and people, where the table has only a part of the page. */
  isCompact?: boolean;
  sort?: "newest" | "oldest";
  /** Turns the order round; without it the header only names the column. */
  onSort?: () => void;
}

/** Calls by their start, newest first unless told; the whole row leads to the call. */
export function CallsTable({
  tenant,
  calls,
  label,
  isCompact = false,
  sort = "newest",
  onSort,
}: CallsTableProps) {
  const Arrow = sort === "newest" ? ArrowDown : ArrowUp;
  return (
    <Table label={label}>
      <TableHead>
        <HeaderCell className="max-sm:hidden" aria-sort={sort === "newest" ? "descending" : "ascending"}>
          {onSort ? (
            <button
              type="button"
              className="inline-flex items-center gap-1 hover:text-ink"
              title={sort === "newest" ? "Show the oldest first" : "Show the newest first"}
              onClick={onSort}
            >
              Started
              <Arrow className="size-3" aria-hidden="true" />
            </button>
          ) : (
            "Started"
          )}
        </HeaderCell>
        <HeaderCell>Title</HeaderCell>
        {isCompact ? null : <HeaderCell className="max-lg:hidden">Account</HeaderCell>}
        <HeaderCell className="max-sm:hidden">Host</HeaderCell>
        {isCompact ? null : (
          <HeaderCell isNumeric className="max-md:hidden">
            People
          </HeaderCell>
        )}
        <HeaderCell isNumeric>Length</HeaderCell>
        <HeaderCell className="max-md:hidden">
          <span title="Our part of the talk">Us / them</span>
        </HeaderCell>
      </TableHead>
      <TableBody>
        {calls.map((call) => (
          <CallRow key={call.id} tenant={tenant} call={call} isCompact={isCompact} />
        ))}
      </TableBody>
    </Table>
  );
}
