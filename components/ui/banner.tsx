import { Info, OctagonAlert, TriangleAlert } from "lucide-react";
import type { ReactNode } from "react";
import { cx } from "./cx.ts";

const looks = {
  info: { box: "border-line bg-accent-soft", icon: "text-accent", Icon: Info },
  warn: { box: "border-warn/25 bg-warn-soft", icon: "text-warn", Icon: TriangleAlert },
  danger: { box: "border-danger/25 bg-danger-soft", icon: "text-danger", Icon: OctagonAlert },
} as const;

export interface BannerProps {
  tone: "info" | "warn" | "danger";
  /** The landmark's name, for screen readers. */
  label: string;
  action?: ReactNode;
  className?: string;
  children: ReactNode;
}

/** A full-width line above the page, about the whole tenant rather than one thing on it. */
export function Banner({ tone, label, action, className, children }: BannerProps) {
  const { box, icon, Icon } = looks[tone];
  return (
    <section
      aria-label={label}
      className={cx(
        "flex flex-wrap items-center gap-x-3 gap-y-2 border-b px-4 py-2 text-sm sm:px-6",
        box,
        className,
      )}
    >
      <div className="flex min-w-0 flex-1 basis-64 items-start gap-2.5 text-ink">
        <Icon className={cx("mt-0.5 size-4 shrink-0", icon)} aria-hidden="true" />
        <div className="min-w-0">{children}</div>
      </div>
      {action ? <div className="flex shrink-0 gap-2">{action}</div> : null}
    </section>
  );
}
