"use client";

import { useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { Callout } from "#components/ui/callout.tsx";
import { formError } from "#lib/http/problem-error.ts";
import { joinTenant } from "./join-tenant.ts";

export function JoinButton({ token, tenantName }: { token: string; tenantName: string }) {
  const [isBusy, setIsBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);
  function join() {
    setIsBusy(true);
    setError(null);
    joinTenant(token).catch((failure: unknown) => {
      setError(failure);
      setIsBusy(false);
    });
  }
  return (
    <>
      {error ? (
        <Callout tone="danger" isLive>
          {formError(error, [])}
        </Callout>
      ) : null}
      <Button variant="primary" size="lg" isLoading={isBusy} onClick={join}>
        Join {tenantName}
      </Button>
    </>
  );
}
