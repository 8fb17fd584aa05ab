"use client";

import type { ReactNode } from "react";
import { ProofProvider } from "./auth/proof-provider.tsx";
import { QueryProvider } from "./query/query-provider.tsx";

/** What the screens of a tenant share in the browser: the query cache, and the question for the password. */
export function Providers({ children }: { children: ReactNode }) {
  return (
    <QueryProvider>
      <ProofProvider>{children}</ProofProvider>
    </QueryProvider>
  );
}
