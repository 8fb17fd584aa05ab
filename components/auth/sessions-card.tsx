"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { Badge } from "#components/ui/badge.tsx";
import { Button } from "#components/ui/button.tsx";
import { Card } from "#components/ui/card.tsx";
import { DateTime } from "#components/ui/date-time.tsx";
import { RelativeTime } from "#components/ui/relative-time.tsx";
import { Cell, HeaderCell, Row, Table, TableBody, TableHead } from "#components/ui/table.tsx";
import { toast } from "#components/ui/toast.ts";
import type { SessionSummary } from "#lib/auth/schemas.ts";
import { plural } from "#lib/format/plural.ts";
import { api } from "#lib/http/api-client.ts";
import { describeDevice } from "./describe-device.ts";

export function SessionsCard({ sessions }: { sessions: readonly SessionSummary[] }) {
  const router = useRouter();
  const [busyWith, setBusyWith] = useState<string | null>(null);

  async function end(key: string, path: string) {
    setBusyWith(key);
    try {
      const ended = await api.delete<{ endedSessions: number } | undefined>(path);
      toast.success(ended ? `${plural(ended.endedSessions, "session")} ended` : "Session ended");
      router.refresh();
    } catch (error) {
      toast.error("It is still open", { description: error instanceof Error ? error.message : "Try again." });
    } finally {
      setBusyWith(null);
    }
  }

  return (
    <Card
      title="Sessions"
      description="Where you are signed in. A session ends after 12 hours without use, and after 7 days."
      isFlush
      actions={
        sessions.length > 1 ? (
          <Button
            size="sm"
            isLoading={busyWith === "others"}
            onClick={() => void end("others", "/api/account/sessions")}
          >
            End all others
          </Button>
        ) : undefined
      }
    >
      <Table label="Your sessions">
        <TableHead>
          <HeaderCell>Device</HeaderCell>
          <HeaderCell className="max-sm:hidden">Address</HeaderCell>
          <HeaderCell className="max-sm:hidden">Signed in</HeaderCell>
          <HeaderCell>Last used</HeaderCell>
          <HeaderCell>
            <span className="sr-only">End</span>
          </HeaderCell>
        </TableHead>
        <TableBody>
          {sessions.map((session) => {
            const device = describeDevice(session.userAgent);
            return (
              <Row key={session.id}>
                <Cell className="font-medium whitespace-nowrap" title={session.userAgent ?? undefined}>
                  {device}
                </Cell>
                <Cell className="text-ink-2 tabular-nums max-sm:hidden">{session.address ?? "unknown"}</Cell>
                <Cell className="whitespace-nowrap text-ink-2 max-sm:hidden">
                  <DateTime at={session.createdAt} />
                </Cell>
                <Cell className="whitespace-nowrap text-ink-2">
                  <RelativeTime at={session.lastSeenAt} />
                </Cell>
                <Cell className="text-right">
                  {session.isCurrent ? (
                    <Badge tone="ok" hasDot>
                      This one
                    </Badge>
                  ) : (
                    <Button
                      size="sm"
                      variant="ghost"
                      aria-label={`End session: ${device}`}
                      isLoading={busyWith === session.id}
                      onClick={() => void end(session.id, `/api/account/sessions/${session.id}`)}
                    >
                      End
                    </Button>
                  )}
                </Cell>
              </Row>
            );
          })}
        </TableBody>
      </Table>
    </Card>
  );
}
