import { MoreHorizontal } from "lucide-react";
import { Avatar } from "#components/ui/avatar.tsx";
import { Badge } from "#components/ui/badge.tsx";
import { DateTime } from "#components/ui/date-time.tsx";
import { IconButton } from "#components/ui/icon-button.tsx";
import { Menu, type MenuItem } from "#components/ui/menu.tsx";
import { Cell, HeaderCell, Row, Table, TableBody, TableHead } from "#components/ui/table.tsx";
import { plural } from "#lib/format/plural.ts";
import type { MemberSummary } from "#lib/tenancy/schemas.ts";
import { roleWords } from "./role-words.ts";

export type MemberStep = "change" | "sign-out" | "remove" | "leave";

export interface MembersTableProps {
  members: readonly MemberSummary[];
  /** No Gong user has been copied so far, so that nobody can be matched. */
  isBeforeUsers: boolean;
  /** What the actor may do to a member; an empty list hides the menu. */
  stepsFor: (member: MemberSummary) => readonly MemberStep[];
  onStep: (step: MemberStep, member: MemberSummary) => void;
}

const stepWords: Record<MemberStep, { label: string; isDangerous?: true }> = {
  change: { label: "Change role and areas" },
  "sign-out": { label: "Sign out everywhere" },
  remove: { label: "Remove", isDangerous: true },
  leave: { label: "Leave this tenant", isDangerous: true },
};

export function MembersTable({ members, isBeforeUsers, stepsFor, onStep }: MembersTableProps) {
  const itemsFor = (member: MemberSummary): MenuItem[] =>
    stepsFor(member).map((step) => ({
      id: step,
      ...stepWords[step],
      onSelect: () => onStep(step, member),
    }));
  return (
    <Table label="Members">
      <TableHead>
        <HeaderCell>Member</HeaderCell>
        <HeaderCell>Role</HeaderCell>
        <HeaderCell className="max-sm:hidden">Gong user</HeaderCell>
        <HeaderCell className="max-sm:hidden">Joined</HeaderCell>
        <HeaderCell>
          <span className="sr-only">Steps</span>
        </HeaderCell>
      </TableHead>
      <TableBody>
        {members.map((member) => {
          const adjusted = Object.keys(member.adjustments).length;
          const items = itemsFor(member);
          return (
            <Row key={member.id}>
              <Cell>
                <span className="flex items-center gap-2.5">
                  <Avatar name={member.name} />
                  <span className="flex min-w-0 flex-col">
                    <span className="font-medium">
                      {member.name}
                      {member.isYou ? <span className="ml-1.5 font-normal text-ink-3">you</span> : null}
                    </span>
                    <span className="text-xs text-ink-3">{member.email}</span>
                  </span>
                </span>
              </Cell>
              <Cell className="whitespace-nowrap">
                {roleWords[member.role].label}
                {adjusted > 0 ? (
                  <span className="ml-1.5 text-xs text-ink-3">{plural(adjusted, "area")} adjusted</span>
                ) : null}
              </Cell>
              <Cell className="whitespace-nowrap max-sm:hidden">
                {member.gongUser ? (
                  member.gongUser.name
                ) : isBeforeUsers ? (
                  <span className="text-ink-3">not copied yet</span>
                ) : (
                  <Badge tone="warn">
                    <span title="No Gong user has this e-mail address">No match</span>
                  </Badge>
                )}
              </Cell>
              <Cell className="whitespace-nowrap text-ink-2 max-sm:hidden">
                <DateTime at={member.joinedAt} />
              </Cell>
              <Cell className="w-0 text-right">
                {items.length > 0 ? (
                  <Menu
                    align="end"
                    groups={[{ id: "steps", items }]}
                    trigger={
                      <IconButton
                        size="sm"
                        label={`Steps for ${member.name}`}
                        icon={<MoreHorizontal aria-hidden="true" />}
                      />
                    }
                  />
                ) : null}
              </Cell>
            </Row>
          );
        })}
      </TableBody>
    </Table>
  );
}
