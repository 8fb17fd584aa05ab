"use client";

import { useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { Callout } from "#components/ui/callout.tsx";
import { formError } from "#lib/http/problem-error.ts";
import { providerAddress } from "./sign-in-request.ts";

export interface ProviderButtonsProps {
  providers: readonly { id: string; name: string }[];
  /** A path of our own. */
  next: string;
}

export function ProviderButtons({ providers, next }: ProviderButtonsProps) {
  const [busyWith, setBusyWith] = useState<string | null>(null);
  const [error, setError] = useState<unknown>(null);

  async function leave(provider: string) {
    setBusyWith(provider);
    setError(null);
    try {
      window.location.assign(await providerAddress(provider, next));
    } catch (failure) {
      setError(failure);
      setBusyWith(null);
    }
  }

  return (
    <div className="flex flex-col gap-2">
      {providers.map((provider) => (
        <Button
          key={provider.id}
          size="lg"
          isLoading={busyWith === provider.id}
          disabled={busyWith !== null && busyWith !== provider.id}
          onClick={() => void leave(provider.id)}
        >
          Continue with {provider.name}
        </Button>
      ))}
      {error ? (
        <Callout tone="danger" isLive>
          {formError(error, [])}
        </Callout>
      ) : null}
    </div>
  );
}
