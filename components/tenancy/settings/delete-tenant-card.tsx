"use client";

import { useProof } from "#components/auth/proof-provider.tsx";
import { Button } from "#components/ui/button.tsx";
import { Card } from "#components/ui/card.tsx";
import { ConfirmDialog } from "#components/ui/confirm-dialog.tsx";
import { plural } from "#lib/format/plural.ts";
import type { TenantSettings } from "#lib/tenancy/schemas.ts";
import { tenantRequests } from "./tenant-requests.ts";

/** The end of the tenant; owners alone see it. */
export function DeleteTenantCard({ settings, members }: { settings: TenantSettings; members: number }) {
  const withProof = useProof();
  return (
    <Card title="Delete this tenant" className="border-danger/30">
      <div className="flex flex-wrap items-center justify-between gap-4">
        <p className="max-w-xl text-sm text-ink-2">
          Everything of {settings.name} in Callboard goes: calls, transcripts, settings, the audit log and the
          access of {plural(members, "member")}. Download what you need first; nothing of it can be brought
          back. Your data in Gong stays as it is.
        </p>
        <ConfirmDialog
          title={`Delete ${settings.name}`}
          description="Nobody gets in from this moment on, Gong's tokens are forgotten at once, and every row is erased in the next minutes. People keep their accounts and their other tenants. This cannot be undone."
          confirmLabel="Delete for good"
          isDangerous
          typedConfirmation={settings.name}
          trigger={<Button variant="danger">Delete …</Button>}
          onConfirm={async () => {
            await withProof(() => tenantRequests.delete(settings.slug, settings.name));
            window.location.assign("/tenants");
          }}
        />
      </div>
    </Card>
  );
}
