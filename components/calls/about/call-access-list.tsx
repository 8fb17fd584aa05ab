"use client";

import { RefreshCw } from "lucide-react";
import { useState } from "react";
import { useQuery } from "#components/query/use-query.ts";
import { useQueryClient } from "#components/query/use-query-client.ts";
import { Button } from "#components/ui/button.tsx";
import { ConfirmDialog } from "#components/ui/confirm-dialog.tsx";
import { DateTime } from "#components/ui/date-time.tsx";
import { failureToShow } from "#components/ui/failure-to-show.ts";
import { GongRequestId } from "#components/ui/gong-request-id.tsx";
import { ProblemState } from "#components/ui/problem-state.tsx";
import { SkeletonRows } from "#components/ui/skeleton.tsx";
import { toast } from "#components/ui/toast.ts";
import type { CallAccessPerson } from "#lib/calls/access/schemas.ts";
import { callKeys } from "#lib/calls/query-keys.ts";
import { ProblemError } from "#lib/http/problem-error.ts";
import { AboutSection, NothingHere } from "./about-section.tsx";
import { accessOptions, grantAccess, revokeAccess } from "./access-options.ts";
import { AccessPeople } from "./access-people.tsx";

type Person = { id: string; name: string | null; emailAddress: string | null };
type Wish = { kind: "grant" | "revoke"; person: Person };

const nameOf = ({ id, name, emailAddress }: Person) => name ?? emailAddress ?? `user ${id}`;

/** The failure with Gong's own id of the request, for a dialog that shows a sentence. */
function withRequestId(error: unknown): Error {
  const id = error instanceof ProblemError ? error.problem.gongRequestId : undefined;
  const message = error instanceof Error ? error.message : "That did not work. Try again.";
  return new Error(id ? `${message} Gong request id ${id}.` : message);
}

interface CallAccessListProps {
  tenant: string;
  callId: string;
  mayChange: boolean;
}

/** Who sees this call at Gong by name: asked of Gong when the tab is opened, changed only after a confirmation. */
export function CallAccessList({ tenant, callId, mayChange }: CallAccessListProps) {
  const client = useQueryClient();
  const query = useQuery(accessOptions(tenant, callId));
  const [wish, setWish] = useState<Wish | null>(null);
  const failure = failureToShow(query);
  if (failure) return <ProblemState error={failure} onRetry={() => void query.refetch()} />;
  if (!query.data) return <SkeletonRows rows={4} label="Asking Gong who was given access" />;
  const { users, askedAt, gongRequestId } = query.data;

  async function carryOut({ kind, person }: Wish) {
    try {
      const send = kind === "grant" ? grantAccess : revokeAccess;
      const done = await send(tenant, callId, person.id);
      toast.success(
        kind === "grant" ? `${nameOf(person)} may see this call.` : `${nameOf(person)} was removed.`,
        {
          description: done.gongRequestId ? `Gong request id ${done.gongRequestId}` : "",
        },
      );
    } catch (error) {
      throw withRequestId(error);
    } finally {
      await client.invalidateQueries({ queryKey: callKeys.access(tenant, callId) });
    }
  }

  return (
    <>
      {users.length === 0 ? (
        <NothingHere>
          Nobody was given access by name. People still see this call where their Gong permission profile
          shows it.
        </NothingHere>
      ) : (
        <AboutSection title="Given access by name" note={users.length}>
          <ul className="-mx-4 divide-y divide-line">
            {users.map((person) => (
              <li key={person.id} className="flex items-center gap-2 px-4 py-2">
                <span className="min-w-0 flex-1">
                  <span className="block truncate">{nameOf(person)}</span>
                  {person.name && person.emailAddress ? (
                    <span className="block truncate text-xs text-ink-3">{person.emailAddress}</span>
                  ) : null}
                </span>
                {mayChange ? (
                  <Button
                    size="sm"
                    aria-label={`Remove ${nameOf(person)}`}
                    onClick={() => setWish({ kind: "revoke", person })}
                  >
                    Remove
                  </Button>
                ) : null}
              </li>
            ))}
          </ul>
        </AboutSection>
      )}
      {mayChange ? (
        <AccessPeople
          tenant={tenant}
          isTaken={(id) => users.some((user) => user.id === id)}
          onChoose={(person: CallAccessPerson) => setWish({ kind: "grant", person })}
        />
      ) : null}
      <div className="px-4 py-3 text-xs leading-5 text-pretty text-ink-2">
        Asked of Gong <DateTime at={askedAt} />. The list holds only whom the API was told to let in; those
        who see the call by their permission profile, or through a share in Gong, are not on it.{" "}
        {mayChange ? "" : "Changing it needs the people area for changes: ask an owner or admin."}
        {gongRequestId ? <GongRequestId id={gongRequestId} /> : null}
      </div>
      <div className="px-4 pb-3">
        <Button
          size="sm"
          variant="ghost"
          icon={<RefreshCw className="size-3.5" aria-hidden="true" />}
          isLoading={query.isFetching}
          onClick={() => void query.refetch()}
        >
          Ask again
        </Button>
      </div>
      {wish ? (
        <ConfirmDialog
          isOpen
          onOpenChange={(isOpen) => {
            if (!isOpen) setWish(null);
          }}
          title={
            wish.kind === "grant"
              ? `Let ${nameOf(wish.person)} see this call?`
              : `Remove ${nameOf(wish.person)}?`
          }
          description={
            wish.kind === "grant"
              ? "At Gong this person sees the recording, the transcript and everything written about this call, whatever the permission profile says. It is recorded in the audit log."
              : "At Gong this person loses the access that was given by name. What the permission profile shows stays. It is recorded in the audit log."
          }
          confirmLabel={wish.kind === "grant" ? "Give access" : "Remove access"}
          isDangerous={wish.kind === "revoke"}
          onConfirm={() => carryOut(wish)}
        />
      ) : null}
    </>
  );
}
