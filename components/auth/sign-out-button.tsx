"use client";

import { useState } from "react";
import { Button, type ButtonProps } from "#components/ui/button.tsx";
import { toast } from "#components/ui/toast.ts";
import { signOut } from "./sign-in-request.ts";

export interface SignOutButtonProps extends Pick<ButtonProps, "variant" | "size"> {
  /** Where to go afterwards. */
  next?: string;
}

export function SignOutButton({ next, ...look }: SignOutButtonProps) {
  const [isBusy, setIsBusy] = useState(false);
  function leave() {
    setIsBusy(true);
    signOut(next).catch(() => {
      setIsBusy(false);
      toast.error("You are still signed in", { description: "Try to sign out again." });
    });
  }
  return (
    <Button {...look} isLoading={isBusy} onClick={leave}>
      Sign out
    </Button>
  );
}
