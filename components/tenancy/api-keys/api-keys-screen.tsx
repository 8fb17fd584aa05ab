"use client";

import { KeyRound, Plus } from "lucide-react";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { Card } from "#components/ui/card.tsx";
import { ConfirmDialog } from "#components/ui/confirm-dialog.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { plural } from "#lib/format/plural.ts";
import type { ApiKeySummary } from "#lib/tenancy/api-keys/schemas.ts";
import { apiKeyRequests } from "./api-key-requests.ts";
import { ApiKeysTable } from "./api-keys-table.tsx";
import { NewKeyDialog } from "./new-key-dialog.tsx";

export interface ApiKeysScreenProps {
  tenant: string;
  keys: readonly ApiKeySummary[];
  mayChange: boolean;
}

/** The ways in for machines: make, watch, revoke. */
export function ApiKeysScreen({ tenant, keys, mayChange }: ApiKeysScreenProps) {
  const router = useRouter();
  const [isMaking, setIsMaking] = useState(false);
  const [asked, setAsked] = useState<ApiKeySummary | null>(null);
  const living = keys.filter(({ state }) => state === "living").length;
  const newKey = (
    <Button variant="primary" icon={<Plus aria-hidden="true" />} onClick={() => setIsMaking(true)}>
      New key
    </Button>
  );
  return (
    <>
      <Card
        title="API keys"
        description={`${plural(living, "key")} at work. What they open is in /api/openapi.json.`}
        isFlush
        actions={mayChange && keys.length > 0 ? newKey : undefined}
      >
        {keys.length > 0 ? (
          <ApiKeysTable keys={keys} mayChange={mayChange} onRevoke={setAsked} />
        ) : (
          <EmptyState title="No API keys" icon={<KeyRound />} action={mayChange ? newKey : undefined}>
            A key lets a program of yours read calls or run flows over HTTP, within the areas that you give
            it.
          </EmptyState>
        )}
      </Card>
      {isMaking ? <NewKeyDialog tenant={tenant} onClose={() => setIsMaking(false)} /> : null}
      {asked ? (
        <ConfirmDialog
          title={`Revoke ${asked.name}`}
          description="Its next request is refused. This cannot be taken back."
          confirmLabel="Revoke"
          isDangerous
          isOpen
          onOpenChange={(isOpen) => (isOpen ? undefined : setAsked(null))}
          onConfirm={async () => {
            await apiKeyRequests.revoke(tenant, asked.id);
            router.refresh();
          }}
        />
      ) : null}
    </>
  );
}
