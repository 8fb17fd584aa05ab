import { useState } from "react";
import { useQueryClient } from "#components/query/use-query-client.ts";
import { toast } from "#components/ui/toast.ts";
import { markDays } from "#lib/coaching/choices.ts";
import { coachingKeys } from "#lib/coaching/query-keys.ts";
import type { CoachingMarkQuery, MarkKind } from "#lib/coaching/schemas.ts";
import { markRequests } from "./queue-options.ts";

/** Puts a call or a person out of one's own queue, with a way back. */
export function usePutAside(tenant: string) {
  const cache = useQueryClient();
  const [busy, setBusy] = useState<string | null>(null);
  const refresh = () => cache.invalidateQueries({ queryKey: coachingKeys.queues(tenant) });
  const fail = (error: unknown) =>
    toast.error(error instanceof Error ? error.message : "That did not work. Try again.");
  const bringBack = (what: CoachingMarkQuery) => {
    markRequests.remove(tenant, what).then(refresh).catch(fail);
  };
  const putAside = async (what: CoachingMarkQuery, kind: MarkKind) => {
    setBusy(what.callId ?? what.personId ?? null);
    try {
      await markRequests.create(tenant, { ...what, kind });
      await refresh();
      const days = markDays[kind][what.callId ? "call" : "person"];
      toast.success(kind === "done" ? "Done" : "Put off", {
        description: `Out of your queue for ${days} days. Others still have it in theirs.`,
        action: { label: "Bring it back", onClick: () => bringBack(what) },
      });
    } catch (error) {
      fail(error);
    } finally {
      setBusy(null);
    }
  };
  return { busy, putAside };
}
