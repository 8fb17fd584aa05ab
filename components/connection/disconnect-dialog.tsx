"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { useProof } from "#components/auth/proof-provider.tsx";
import { useQueryClient } from "#components/query/use-query-client.ts";
import { Button } from "#components/ui/button.tsx";
import { ConfirmDialog } from "#components/ui/confirm-dialog.tsx";
import { RadioGroup } from "#components/ui/radio-group.tsx";
import { toast } from "#components/ui/toast.ts";
import type { DisconnectInput } from "#lib/connections/schemas.ts";
import { disconnect } from "./connection-requests.ts";

/** Ends the connection; whether the copy stays is asked, never assumed. */
export function DisconnectDialog({ tenant }: { tenant: string }) {
  const cache = useQueryClient();
  const router = useRouter();
  const withProof = useProof();
  const [mirror, setMirror] = useState<DisconnectInput["mirror"]>("keep");
  const isPurge = mirror === "purge";
  return (
    <ConfirmDialog
      title="Disconnect Gong"
      description="Callboard forgets its tokens at once, and nothing new is copied. To end the grant on Gong's side too, uninstall the integration in Gong."
      confirmLabel={isPurge ? "Disconnect and erase" : "Disconnect"}
      isDangerous
      {...(isPurge && { typedConfirmation: "erase" })}
      trigger={<Button variant="ghost">Disconnect …</Button>}
      onConfirm={async () => {
        await withProof(() => disconnect(tenant, { mirror }));
        await cache.invalidateQueries({ queryKey: [tenant] });
        router.refresh();
        toast.success(
          isPurge ? "Disconnected, and the copy is being erased" : "Disconnected, and the copy is kept",
        );
      }}
    >
      <RadioGroup
        legend="What happens to the calls that were copied"
        name="mirror"
        value={mirror}
        onValueChange={setMirror}
        options={[
          {
            value: "keep",
            label: "Keep them readable",
            hint: "A later connect to the same company goes on from here.",
          },
          {
            value: "purge",
            label: "Erase them",
            hint: "Calls, transcripts and people are hidden at once and then deleted. This cannot be undone.",
          },
        ]}
      />
    </ConfirmDialog>
  );
}
