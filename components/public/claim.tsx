import type { ReactNode } from "react";
import { cx } from "#components/ui/cx.ts";

export interface ClaimProps {
  title: string;
  /** The picture stands on the left. */
  isMirrored?: boolean;
  picture: ReactNode;
  children: ReactNode;
}

export function Claim({ title, isMirrored = false, picture, children }: ClaimProps) {
  return (
    <section className="grid items-center gap-8 md:grid-cols-2 md:gap-16">
      <div className={cx("flex flex-col gap-3", isMirrored && "md:order-2")}>
        <h2 className="text-2xl font-semibold tracking-tight text-ink">{title}</h2>
        <div className="flex flex-col gap-3 text-lg text-pretty text-ink-2">{children}</div>
      </div>
      <div className="min-w-0">{picture}</div>
    </section>
  );
}
