"use client";

import { QueryClientProvider } from "@tanstack/react-query";
import { type ReactNode, useState } from "react";
import { makeQueryClient } from "#lib/http/make-query-client.ts";
import { ProofProvider } from "./auth/proof-provider.tsx";

/** What the screens of a tenant share in the browser: the query cache, and the question for the password. */
export function Providers({ children }: { children: ReactNode }) {
  const [client] = useState(makeQueryClient);
  return (
    <QueryClientProvider client={client}>
      <ProofProvider>{children}</ProofProvider>
    </QueryClientProvider>
  );
}
