"use client";

import { UserPlus } from "lucide-react";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { Card } from "#components/ui/card.tsx";
import { ConfirmDialog } from "#components/ui/confirm-dialog.tsx";
import { toast } from "#components/ui/toast.ts";
import type { Role } from "#lib/db/generated/enums.ts";
import { plural } from "#lib/format/plural.ts";
import type { InvitationSummary, MemberSummary, TenantSettings } from "#lib/tenancy/schemas.ts";
import { InvitationsCard } from "./invitations-card.tsx";
import { InviteDialog } from "./invite-dialog.tsx";
import { MemberDialog } from "./member-dialog.tsx";
import { memberRequests } from "./member-requests.ts";
import { type MemberStep, MembersTable } from "./members-table.tsx";

export interface MembersScreenProps {
  settings: TenantSettings;
  members: readonly MemberSummary[];
  isBeforeUsers: boolean;
  invitations: readonly InvitationSummary[];
  role: Role;
  mayChange: boolean;
}

const everyRole: readonly Role[] = ["owner", "admin", "manager", "member", "viewer"];

function confirmWords(step: MemberStep, member: MemberSummary, tenantName: string) {
  if (step === "sign-out") {
    return {
      title: `Sign ${member.name} out everywhere`,
      description: "Every session of this person ends now, in all tenants. Signing in again is possible.",
      confirmLabel: "Sign out",
    };
  }
  if (step === "leave") {
    return {
      title: `Leave ${tenantName}`,
      description: "You see nothing of this tenant any more until somebody invites you again.",
      confirmLabel: "Leave",
    };
  }
  return {
    title: `Remove ${member.name}`,
    description: `${member.name} sees nothing of ${tenantName} from the next click on. Nothing else is deleted.`,
    confirmLabel: "Remove",
  };
}

export function MembersScreen(props: MembersScreenProps) {
  const { settings, members, invitations, role, mayChange } = props;
  const router = useRouter();
  const [isInviting, setIsInviting] = useState(false);
  const [asked, setAsked] = useState<{ step: MemberStep; member: MemberSummary } | null>(null);
  const tenant = settings.slug;
  const roles = everyRole.filter((each) => role === "owner" || each !== "owner");

  function stepsFor(member: MemberSummary): readonly MemberStep[] {
    if (member.isYou) return role === "owner" && mayChange ? ["change", "leave"] : ["leave"];
    if (!mayChange || (member.role === "owner" && role !== "owner")) return [];
    return ["change", "sign-out", "remove"];
  }

  async function confirm(step: MemberStep, member: MemberSummary) {
    if (step === "leave") {
      await memberRequests.leave(tenant);
      window.location.assign("/tenants");
      return;
    }
    if (step === "remove") await memberRequests.remove(tenant, member.id);
    else {
      const { endedSessions } = await memberRequests.endSessions(tenant, member.id);
      toast.success(`${plural(endedSessions, "session")} ended`);
    }
    router.refresh();
  }

  const close = () => setAsked(null);
  return (
    <>
      <Card
        title="Members"
        description={plural(members.length, "person", "people")}
        isFlush
        actions={
          mayChange ? (
            <Button
              variant="primary"
              icon={<UserPlus aria-hidden="true" />}
              onClick={() => setIsInviting(true)}
            >
              Invite
            </Button>
          ) : undefined
        }
      >
        <MembersTable
          members={members}
          isBeforeUsers={props.isBeforeUsers}
          stepsFor={stepsFor}
          onStep={(step, member) => setAsked({ step, member })}
        />
      </Card>
      <InvitationsCard tenant={tenant} invitations={invitations} mayChange={mayChange} />
      {isInviting ? (
        <InviteDialog tenant={tenant} roles={roles} onClose={() => setIsInviting(false)} />
      ) : null}
      {asked?.step === "change" ? (
        <MemberDialog tenant={tenant} member={asked.member} roles={roles} onClose={close} />
      ) : null}
      {asked && asked.step !== "change" ? (
        <ConfirmDialog
          {...confirmWords(asked.step, asked.member, settings.name)}
          isDangerous
          isOpen
          onOpenChange={(isOpen) => (isOpen ? undefined : close())}
          onConfirm={() => confirm(asked.step, asked.member)}
        />
      ) : null}
    </>
  );
}
