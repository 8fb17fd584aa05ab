"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { useProof } from "#components/auth/proof-provider.tsx";
import { useQueryClient } from "#components/query/use-query-client.ts";
import { Button } from "#components/ui/button.tsx";
import { Callout } from "#components/ui/callout.tsx";
import { ConfirmDialog } from "#components/ui/confirm-dialog.tsx";
import { DateTime } from "#components/ui/date-time.tsx";
import { toast } from "#components/ui/toast.ts";
import type { ConnectionView } from "#lib/connections/schemas.ts";
import { confirmCompany } from "./connection-requests.ts";

/** A reconnect led to another Gong company: nothing happens until somebody decides. */
export function CompanyQuestion({
  tenant,
  question,
}: {
  tenant: string;
  question: NonNullable<ConnectionView["question"]>;
}) {
  const cache = useQueryClient();
  const router = useRouter();
  const withProof = useProof();
  const [isBusy, setIsBusy] = useState(false);
  const decide = async (decision: "replace" | "cancel") => {
    await withProof(() => confirmCompany(tenant, { attemptId: question.attemptId, decision }));
    await cache.invalidateQueries({ queryKey: [tenant] });
    router.replace(`/${tenant}/admin/connection`);
    router.refresh();
  };
  const keep = () => {
    setIsBusy(true);
    decide("cancel")
      .then(() => toast.success("The connection stays as it was"))
      .catch((error: Error) => toast.error("That did not work", { description: error.message }))
      .finally(() => setIsBusy(false));
  };
  const workspaces = question.to.workspaces.join(", ");
  return (
    <Callout tone="warn" title="This is another Gong company">
      <p>
        This tenant holds calls of <code className="font-mono text-xs">{question.from.host}</code>, connected{" "}
        <DateTime at={question.from.since} />. You approved{" "}
        <code className="font-mono text-xs">{question.to.host}</code>
        {workspaces ? ` with the workspaces ${workspaces}` : ""}. Two companies never share one copy.
      </p>
      <div className="mt-3 flex flex-wrap gap-2">
        <Button variant="primary" isLoading={isBusy} onClick={keep}>
          Keep the old company
        </Button>
        <ConfirmDialog
          title="Replace the company"
          description="Every call, transcript and person copied so far is erased, then the new company is copied. This cannot be undone."
          confirmLabel="Erase and replace"
          typedConfirmation="replace"
          isDangerous
          trigger={<Button variant="danger">Erase and use the new one</Button>}
          onConfirm={() => decide("replace")}
        />
      </div>
    </Callout>
  );
}
