"use client";

import { useState } from "react";
import { useProof } from "#components/auth/proof-provider.tsx";
import { Button } from "#components/ui/button.tsx";
import { toast } from "#components/ui/toast.ts";
import { startConnect } from "./connection-requests.ts";

/** Sends the browser to Gong's consent page. */
export function ConnectButton({
  tenant,
  label,
  isPrimary,
}: {
  tenant: string;
  label: string;
  isPrimary: boolean;
}) {
  const withProof = useProof();
  const [isLeaving, setIsLeaving] = useState(false);
  async function leave() {
    setIsLeaving(true);
    try {
      const { url } = await withProof(() => startConnect(tenant));
      window.location.assign(url);
    } catch (error) {
      setIsLeaving(false);
      toast.error("The way to Gong did not open", {
        description: error instanceof Error ? error.message : "Try again.",
      });
    }
  }
  return (
    <Button variant={isPrimary ? "primary" : "secondary"} isLoading={isLeaving} onClick={() => void leave()}>
      {label}
    </Button>
  );
}
