import type { ReactNode } from "react";
import { PublicFrame } from "./public-frame.tsx";

export interface AuthCardProps {
  /** The page's h1: "Sign in". */
  title: string;
  description?: ReactNode;
  /** The other way: "No account yet? Sign up". */
  footer?: ReactNode;
  children: ReactNode;
}

/** A whole page with one form on it: sign-in, sign-up, invitation, a new tenant. */
export function AuthCard({ title, description, footer, children }: AuthCardProps) {
  return (
    <PublicFrame>
      <div className="mx-auto flex w-full max-w-sm flex-1 flex-col justify-center gap-6 px-4 pt-4 pb-24">
        <div className="flex flex-col gap-1">
          <h1 className="text-2xl font-semibold tracking-tight text-ink">{title}</h1>
          {description ? <p className="text-base text-pretty text-ink-2">{description}</p> : null}
        </div>
        <div className="flex flex-col gap-4">{children}</div>
        {footer ? <p className="text-sm text-ink-2">{footer}</p> : null}
      </div>
    </PublicFrame>
  );
}
