import { Badge } from "#components/ui/badge.tsx";
import { Button } from "#components/ui/button.tsx";
import { DateTime } from "#components/ui/date-time.tsx";
import { RelativeTime } from "#components/ui/relative-time.tsx";
import { Cell, HeaderCell, Row, Table, TableBody, TableHead } from "#components/ui/table.tsx";
import type { InvitationSummary } from "#lib/tenancy/schemas.ts";
import { roleWords } from "./role-words.ts";

export interface InvitationsTableProps {
  invitations: readonly InvitationSummary[];
  mayChange: boolean;
  busyWith: string | null;
  onRenew: (invitation: InvitationSummary) => void;
  onRevoke: (invitation: InvitationSummary) => void;
}

export function InvitationsTable(props: InvitationsTableProps) {
  const { invitations, mayChange, busyWith, onRenew, onRevoke } = props;
  return (
    <Table label="Invitations">
      <TableHead>
        <HeaderCell>E-mail</HeaderCell>
        <HeaderCell>Role</HeaderCell>
        <HeaderCell>State</HeaderCell>
        <HeaderCell className="max-sm:hidden">Invited by</HeaderCell>
        <HeaderCell>
          <span className="sr-only">Steps</span>
        </HeaderCell>
      </TableHead>
      <TableBody>
        {invitations.map((invitation) => (
          <Row key={invitation.id}>
            <Cell className="font-medium">{invitation.email}</Cell>
            <Cell>{roleWords[invitation.role].label}</Cell>
            <Cell className="whitespace-nowrap">
              {invitation.state === "open" ? (
                <Badge tone="info">Open</Badge>
              ) : (
                <Badge tone="warn">Expired</Badge>
              )}
              <span className="ml-2 text-xs text-ink-3">
                {invitation.state === "open" ? (
                  <>
                    until <DateTime at={invitation.expiresAt} />
                  </>
                ) : (
                  <RelativeTime at={invitation.expiresAt} />
                )}
              </span>
            </Cell>
            <Cell className="text-ink-2 max-sm:hidden">{invitation.invitedBy ?? "–"}</Cell>
            <Cell className="w-0 text-right whitespace-nowrap">
              {mayChange ? (
                <span className="inline-flex gap-1">
                  <Button
                    size="sm"
                    variant="ghost"
                    aria-label={`New link for ${invitation.email}`}
                    isLoading={busyWith === invitation.id}
                    onClick={() => onRenew(invitation)}
                  >
                    New link
                  </Button>
                  <Button
                    size="sm"
                    variant="ghost"
                    aria-label={`Revoke the invitation of ${invitation.email}`}
                    onClick={() => onRevoke(invitation)}
                  >
                    Revoke
                  </Button>
                </span>
              ) : null}
            </Cell>
          </Row>
        ))}
      </TableBody>
    </Table>
  );
}
