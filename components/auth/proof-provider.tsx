"use client";

import {
  createContext,
  lazy,
  type ReactNode,
  Suspense,
  useCallback,
  useContext,
  useRef,
  useState,
} from "react";
import { ProblemError } from "#lib/http/problem-error.ts";

const ProofDialog = lazy(() => import("./proof-dialog.tsx"));

type WithProof = <T>(action: () => Promise<T>) => Promise<T>;

const ProofContext = createContext<WithProof>((action) => action());

/** Runs an action; when it demands a recent sign-in, asks for the password and runs it once more. */
export function useProof(): WithProof {
  return useContext(ProofContext);
}

export function ProofProvider({ children }: { children: ReactNode }) {
  const [isAsking, setIsAsking] = useState(false);
  const answer = useRef<((isProven: boolean) => void) | null>(null);

  const close = useCallback((isProven: boolean) => {
    setIsAsking(false);
    answer.current?.(isProven);
    answer.current = null;
  }, []);

  const withProof = useCallback<WithProof>(async (action) => {
    try {
      return await action();
    } catch (error) {
      if (!(error instanceof ProblemError) || error.code !== "proof_required") throw error;
      const isProven = await new Promise<boolean>((resolve) => {
        answer.current?.(false);
        answer.current = resolve;
        setIsAsking(true);
      });
      if (!isProven) throw error;
      return action();
    }
  }, []);

  return (
    <ProofContext value={withProof}>
      {children}
      {isAsking ? (
        <Suspense>
          <ProofDialog isOpen onProven={() => close(true)} onCancel={() => close(false)} />
        </Suspense>
      ) : null}
    </ProofContext>
  );
}
