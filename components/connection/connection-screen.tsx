"use client";

import { useRouter } from "next/navigation";
import { useCallback, useState } from "react";
import { useMutation } from "#components/query/use-mutation.ts";
import { useQuery } from "#components/query/use-query.ts";
import { useQueryClient } from "#components/query/use-query-client.ts";
import { Button } from "#components/ui/button.tsx";
import { Callout } from "#components/ui/callout.tsx";
import { Card } from "#components/ui/card.tsx";
import { failureToShow } from "#components/ui/failure-to-show.ts";
import { ProblemNote } from "#components/ui/problem-note.tsx";
import { ProblemState } from "#components/ui/problem-state.tsx";
import { SkeletonRows } from "#components/ui/skeleton.tsx";
import type { ConnectAttemptView } from "#lib/connections/schemas.ts";
import { AccessKeyForm } from "./access-key-form.tsx";
import { CompanyQuestion } from "./company-question.tsx";
import { ConnectButton } from "./connect-button.tsx";
import { ConnectCard } from "./connect-card.tsx";
import { connectionOptions, testConnection } from "./connection-requests.ts";
import { ConnectionStateBadge, ConnectionSummary } from "./connection-summary.tsx";
import { DisconnectDialog } from "./disconnect-dialog.tsx";
import { HealthCard } from "./health-card.tsx";
import { MirrorPurgeCard } from "./mirror-purge-card.tsx";
import { ScopesCard } from "./scopes-card.tsx";
import { SyncProgressCard } from "./sync-progress-card.tsx";
import { TestResult } from "./test-result.tsx";

export interface ConnectionScreenProps {
  tenant: string;
  mayChange: boolean;
  /** The walk through Gong's consent page that led here, when one did. */
  attempt: ConnectAttemptView | null;
  /** True right after a connect. */
  isFresh: boolean;
}

export function ConnectionScreen({ tenant, mayChange, attempt, isFresh }: ConnectionScreenProps) {
  const cache = useQueryClient();
  const router = useRouter();
  const query = useQuery(connectionOptions(tenant));
  const test = useMutation({ mutationFn: () => testConnection(tenant) });
  const [isKeyShown, setIsKeyShown] = useState(false);
  const refresh = useCallback(() => {
    setIsKeyShown(false);
    void cache.invalidateQueries({ queryKey: [tenant] });
    router.refresh();
  }, [cache, tenant, router]);

  const failure = failureToShow(query);
  if (failure) return <ProblemState error={failure} onRetry={() => void query.refetch()} />;
  if (!query.data) {
    return (
      <Card>
        <SkeletonRows rows={6} label="Loading the connection" />
      </Card>
    );
  }

  const view = query.data;
  const { connection } = view;
  const isLive = view.state === "active" || view.state === "needs_reauth";
  return (
    <>
      {attempt?.problem ? (
        <Callout tone="danger" title="Gong was not connected" isLive>
          {attempt.problem.sentence} {attempt.problem.nextStep}
        </Callout>
      ) : null}
      {isFresh && view.state === "active" ? (
        <Callout tone="ok" isLive title="Gong is connected">
          The newest calls are copied first. You can leave this page; the copy goes on.
        </Callout>
      ) : null}
      {view.purge ? <MirrorPurgeCard purge={view.purge} isConnected={isLive} /> : null}
      {view.question ? <CompanyQuestion tenant={tenant} question={view.question} /> : null}
      {connection && isLive ? (
        <>
          <Card
            title="Connection"
            actions={<ConnectionStateBadge state={view.state} />}
            footer={
              mayChange ? (
                <div className="flex flex-wrap gap-2 py-1">
                  <Button isLoading={test.isPending} onClick={() => test.mutate()}>
                    Test
                  </Button>
                  {view.canUseOAuth ? (
                    <ConnectButton
                      tenant={tenant}
                      label="Reconnect"
                      isPrimary={view.state === "needs_reauth"}
                    />
                  ) : null}
                  {connection.kind === "access_key" || !view.canUseOAuth ? (
                    <Button aria-expanded={isKeyShown} onClick={() => setIsKeyShown(!isKeyShown)}>
                      Enter another key
                    </Button>
                  ) : null}
                  <span className="ml-auto">
                    <DisconnectDialog tenant={tenant} />
                  </span>
                </div>
              ) : null
            }
          >
            <div className="flex flex-col gap-4">
              {connection.reason && view.state === "needs_reauth" ? (
                <Callout tone="danger">
                  {connection.reason} Reconnect to bring in new calls. What was copied stays.
                </Callout>
              ) : null}
              <ConnectionSummary connection={connection} />
              {test.data ? <TestResult test={test.data} /> : null}
              {test.error ? <ProblemNote error={test.error} /> : null}
              {mayChange && isKeyShown ? <AccessKeyForm tenant={tenant} onConnected={refresh} /> : null}
            </div>
          </Card>
          <SyncProgressCard tenant={tenant} />
          <ScopesCard connection={connection} />
          <HealthCard view={view} />
        </>
      ) : mayChange ? (
        <ConnectCard
          tenant={tenant}
          canUseOAuth={view.canUseOAuth}
          isAgain={view.state === "disconnected"}
          onConnected={refresh}
        />
      ) : (
        <Callout title="Gong is not connected">An owner or admin of this tenant connects it.</Callout>
      )}
    </>
  );
}
