"use client";

import { Camera } from "lucide-react";
import { useState } from "react";
import { useQuery } from "#components/query/use-query.ts";
import { useQueryClient } from "#components/query/use-query-client.ts";
import { Badge } from "#components/ui/badge.tsx";
import { Button } from "#components/ui/button.tsx";
import { Card } from "#components/ui/card.tsx";
import { ConfirmDialog } from "#components/ui/confirm-dialog.tsx";
import { DateTime } from "#components/ui/date-time.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { failureToShow } from "#components/ui/failure-to-show.ts";
import { ProblemState } from "#components/ui/problem-state.tsx";
import { Cell, HeaderCell, Row, Table, TableBody, TableHead } from "#components/ui/table.tsx";
import { TableSkeleton } from "#components/ui/table-skeleton.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { useViewer } from "#components/ui/viewer.tsx";
import { plural } from "#lib/format/plural.ts";
import { reportKeys } from "#lib/reports/query-keys.ts";
import type { SnapshotItem } from "#lib/reports/snapshots/schemas.ts";
import { snapshotRequests, snapshotsOptions } from "./report-options.ts";

const thingsOf = ({ report, count }: SnapshotItem, locale: string) =>
  report === "people" ? plural(count, "person", "people", locale) : plural(count, "call", "calls", locale);

function State({ snapshot }: { snapshot: SnapshotItem }) {
  if (snapshot.revokedAt) return <Badge tone="neutral">Revoked</Badge>;
  if (snapshot.isExpired) return <Badge tone="neutral">Over</Badge>;
  return (
    <span className="whitespace-nowrap">
      <Badge tone="ok">Open</Badge>
      <span className="ml-2 text-xs text-ink-3">
        until <DateTime at={snapshot.expiresAt} />
      </span>
    </span>
  );
}

/** Snapshots that the viewer made, or all for who looks after the tenant, each to be revoked. */
export function SnapshotsScreen({ tenant }: { tenant: string }) {
  const { locale } = useViewer();
  const cache = useQueryClient();
  const list = useQuery(snapshotsOptions(tenant));
  const [revoking, setRevoking] = useState<SnapshotItem | null>(null);
  const failure = failureToShow(list);
  const revoke = async (snapshot: SnapshotItem) => {
    await snapshotRequests.revoke(tenant, snapshot.id);
    await cache.invalidateQueries({ queryKey: reportKeys.snapshots(tenant) });
  };
  return (
    <Card isFlush>
      {failure ? (
        <ProblemState error={failure} onRetry={() => void list.refetch()} />
      ) : list.isPending ? (
        <TableSkeleton rows={5} label="Loading snapshots" />
      ) : !list.data || list.data.length === 0 ? (
        <EmptyState title="No snapshot yet" icon={<Camera />}>
          “Snapshot” on a report keeps which calls or people it holds, under a link for your colleagues that
          ends by itself.
        </EmptyState>
      ) : (
        <div className="overflow-x-auto [--sticky-top:0px]">
          <Table label="Snapshots of reports">
            <TableHead>
              <HeaderCell>Name</HeaderCell>
              <HeaderCell>Holds</HeaderCell>
              <HeaderCell>Taken</HeaderCell>
              <HeaderCell>Link</HeaderCell>
              <HeaderCell>
                <span className="sr-only">Steps</span>
              </HeaderCell>
            </TableHead>
            <TableBody>
              {list.data.map((snapshot) => {
                const isOpen = !snapshot.revokedAt && !snapshot.isExpired;
                return (
                  <Row key={snapshot.id}>
                    <Cell className="font-medium">
                      {isOpen ? (
                        <TextLink href={`/${tenant}/reports/snapshots/${snapshot.id}`} prefetch={false}>
                          {snapshot.name}
                        </TextLink>
                      ) : (
                        snapshot.name
                      )}
                    </Cell>
                    <Cell className="whitespace-nowrap">{thingsOf(snapshot, locale)}</Cell>
                    <Cell className="whitespace-nowrap text-ink-2">
                      <DateTime at={snapshot.takenAt} />
                      {snapshot.isMine ? null : ` by ${snapshot.maker}`}
                    </Cell>
                    <Cell>
                      <State snapshot={snapshot} />
                    </Cell>
                    <Cell className="w-0 text-right">
                      {isOpen ? (
                        <Button
                          size="sm"
                          variant="ghost"
                          aria-label={`Revoke ${snapshot.name}`}
                          onClick={() => setRevoking(snapshot)}
                        >
                          Revoke
                        </Button>
                      ) : null}
                    </Cell>
                  </Row>
                );
              })}
            </TableBody>
          </Table>
        </div>
      )}
      {revoking ? (
        <ConfirmDialog
          title={`Revoke “${revoking.name}”?`}
          description="Its link stops at once, for everybody, and what it held is forgotten."
          confirmLabel="Revoke"
          isDangerous
          isOpen
          onOpenChange={(isOpen) => (isOpen ? undefined : setRevoking(null))}
          onConfirm={() => revoke(revoking)}
        />
      ) : null}
    </Card>
  );
}
