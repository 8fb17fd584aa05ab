import type { ReactNode } from "react";
import { PublicFrame } from "#components/public/public-frame.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";
import { Toaster } from "#components/ui/toaster.tsx";
import { ProofProvider } from "./proof-provider.tsx";
import { SignOutButton } from "./sign-out-button.tsx";

/** Around the pages of a signed-in person outside every tenant. */
export function AccountFrame({ children }: { children: ReactNode }) {
  return (
    <ProofProvider>
      <PublicFrame
        actions={
          <>
            <LinkButton href="/tenants" variant="ghost">
              Tenants
            </LinkButton>
            <LinkButton href="/account" variant="ghost">
              Account
            </LinkButton>
            <SignOutButton />
          </>
        }
      >
        <div className="mx-auto flex w-full max-w-3xl flex-col gap-5 px-4 pt-6 pb-24 sm:px-6">{children}</div>
      </PublicFrame>
      <Toaster />
    </ProofProvider>
  );
}
