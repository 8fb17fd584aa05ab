import Link from "next/link";
import type { ReactNode } from "react";
import { Logo } from "#components/ui/logo.tsx";

export interface PublicFrameProps {
  /** At the right end of the top line. */
  actions?: ReactNode;
  footer?: ReactNode;
  children: ReactNode;
}

/** Around every page outside a tenant: the name on top, the page, a last line. */
export function PublicFrame({ actions, footer, children }: PublicFrameProps) {
  return (
    <div className="flex min-h-dvh flex-col">
      <header className="mx-auto flex h-16 w-full max-w-6xl shrink-0 items-center justify-between gap-4 px-4 sm:px-6">
        <Link href="/" aria-label="Callboard, start" className="rounded-sm">
          <Logo />
        </Link>
        {actions ? <div className="flex items-center gap-2">{actions}</div> : null}
      </header>
      <main id="content" className="flex flex-1 flex-col">
        {children}
      </main>
      {footer ? (
        <footer className="mx-auto w-full max-w-6xl px-4 text-xs text-ink-3 sm:px-6">
          <div className="border-t border-line py-6">{footer}</div>
        </footer>
      ) : null}
    </div>
  );
}
