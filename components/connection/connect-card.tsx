"use client";

import { useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { Card } from "#components/ui/card.tsx";
import { AccessKeyForm } from "./access-key-form.tsx";
import { ConnectButton } from "./connect-button.tsx";

export interface ConnectCardProps {
  tenant: string;
  canUseOAuth: boolean;
  /** True after a disconnect, when a copy may still be there. */
  isAgain: boolean;
  onConnected: () => void;
}

const steps = [
  "You are sent to Gong, where a technical administrator of your company signs in.",
  "Gong lists what Callboard asks for. Approve all of it, or untick what should stay closed.",
  "You come back here, and the newest calls are copied first.",
];

/** Two ways to connect: consent in Gong, or a key. */
export function ConnectCard({ tenant, canUseOAuth, isAgain, onConnected }: ConnectCardProps) {
  const [isKeyShown, setIsKeyShown] = useState(!canUseOAuth);
  return (
    <Card
      title={isAgain ? "Connect again" : "Connect Gong"}
      description={isAgain ? "What was copied before is kept and brought up to date." : undefined}
    >
      <div className="flex flex-col gap-5">
        {canUseOAuth ? (
          <>
            <ol className="flex list-decimal flex-col gap-1 pl-5 text-sm text-ink-2 marker:text-ink-3">
              {steps.map((step) => (
                <li key={step}>{step}</li>
              ))}
            </ol>
            <div className="flex flex-wrap gap-2">
              <ConnectButton tenant={tenant} label="Connect with Gong" isPrimary />
              <Button variant="ghost" aria-expanded={isKeyShown} onClick={() => setIsKeyShown(!isKeyShown)}>
                Use an access key instead
              </Button>
            </div>
          </>
        ) : (
          <p className="text-sm text-ink-2">
            This installation has no OAuth client of Gong, so an access key is the way in. A technical
            administrator makes one in Gong under Company settings, Ecosystem, API.
          </p>
        )}
        {isKeyShown ? <AccessKeyForm tenant={tenant} onConnected={onConnected} /> : null}
      </div>
    </Card>
  );
}
