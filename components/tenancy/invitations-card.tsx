"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { Card } from "#components/ui/card.tsx";
import { ConfirmDialog } from "#components/ui/confirm-dialog.tsx";
import { Dialog } from "#components/ui/dialog.tsx";
import { toast } from "#components/ui/toast.ts";
import type { InvitationSummary } from "#lib/tenancy/schemas.ts";
import { InvitationsTable } from "./invitations-table.tsx";
import { LinkOnce } from "./link-once.tsx";
import { memberRequests, type NewLink } from "./member-requests.ts";

export interface InvitationsCardProps {
  tenant: string;
  invitations: readonly InvitationSummary[];
  mayChange: boolean;
}

export function InvitationsCard({ tenant, invitations, mayChange }: InvitationsCardProps) {
  const router = useRouter();
  const [busyWith, setBusyWith] = useState<string | null>(null);
  const [renewed, setRenewed] = useState<{ email: string; created: NewLink } | null>(null);
  const [leaving, setLeaving] = useState<InvitationSummary | null>(null);

  async function renew({ id, email }: InvitationSummary) {
    setBusyWith(id);
    try {
      setRenewed({ email, created: await memberRequests.renew(tenant, id) });
      router.refresh();
    } catch (error) {
      toast.error("No new link", { description: error instanceof Error ? error.message : "Try again." });
    } finally {
      setBusyWith(null);
    }
  }

  return (
    <Card
      title="Invitations"
      description="Open until they are used, revoked or seven days old."
      isFlush={invitations.length > 0}
    >
      {invitations.length === 0 ? (
        <p className="text-sm text-ink-3">No invitation is open.</p>
      ) : (
        <InvitationsTable
          invitations={invitations}
          mayChange={mayChange}
          busyWith={busyWith}
          onRenew={(invitation) => void renew(invitation)}
          onRevoke={setLeaving}
        />
      )}
      {renewed ? (
        <Dialog
          title="New link made"
          description="The link before it no longer works."
          isOpen
          onOpenChange={(isOpen) => (isOpen ? undefined : setRenewed(null))}
          footer={
            <Button variant="primary" onClick={() => setRenewed(null)}>
              Done
            </Button>
          }
        >
          <LinkOnce {...renewed} />
        </Dialog>
      ) : null}
      {leaving ? (
        <ConfirmDialog
          title="Revoke this invitation"
          description={`The link of ${leaving.email} stops working at once.`}
          confirmLabel="Revoke"
          isDangerous
          isOpen
          onOpenChange={(isOpen) => (isOpen ? undefined : setLeaving(null))}
          onConfirm={async () => {
            await memberRequests.revoke(tenant, leaving.id);
            router.refresh();
          }}
        />
      ) : null}
    </Card>
  );
}
