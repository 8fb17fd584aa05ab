import { CircleAlert, CircleCheck, Info, TriangleAlert } from "lucide-react";
import type { ReactNode } from "react";
import { cx } from "./cx.ts";

export type Tone = "neutral" | "info" | "ok" | "warn" | "danger";

const looks = {
  neutral: { box: "border-line bg-sunken", icon: "text-ink-3", Icon: Info },
  info: { box: "border-accent/20 bg-accent-soft", icon: "text-accent", Icon: Info },
  ok: { box: "border-ok/20 bg-ok-soft", icon: "text-ok", Icon: CircleCheck },
  warn: { box: "border-warn/25 bg-warn-soft", icon: "text-warn", Icon: TriangleAlert },
  danger: { box: "border-danger/25 bg-danger-soft", icon: "text-danger", Icon: CircleAlert },
} as const;

export interface CalloutProps {
  tone?: Tone;
  title?: ReactNode;
  action?: ReactNode;
  /** Announced when it appears after an action; left off for what stands there from the start. */
  isLive?: boolean;
  className?: string;
  children?: ReactNode;
}

/** A boxed remark inside a page or a form. */
export function Callout({
  tone = "neutral",
  title,
  action,
  isLive = false,
  className,
  children,
}: CalloutProps) {
  const { box, icon, Icon } = looks[tone];
  const role = isLive ? (tone === "danger" ? "alert" : "status") : undefined;
  return (
    <div role={role} className={cx("flex gap-2.5 rounded-lg border px-3 py-2.5 text-sm", box, className)}>
      <Icon className={cx("mt-0.5 size-4 shrink-0", icon)} aria-hidden="true" />
      <div className="flex min-w-0 flex-1 flex-col gap-0.5 text-ink-2">
        {title ? <p className="font-medium text-ink">{title}</p> : null}
        {children ? <div>{children}</div> : null}
      </div>
      {action ? <div className="flex shrink-0 items-start">{action}</div> : null}
    </div>
  );
}
