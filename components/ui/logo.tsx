import { cx } from "./cx.ts";

export function LogoMark({ className }: { className?: string }) {
  return (
    <svg viewBox="0 0 24 24" className={cx("size-5 shrink-0", className)} aria-hidden="true">
      <rect width="24" height="24" rx="6" className="fill-ink" />
      <rect x="5" y="6" width="9" height="3" rx="1" className="fill-canvas" />
      <rect x="10" y="10.5" width="9" height="3" rx="1.5" fill="#8f84f7" />
      <rect x="5" y="15" width="6" height="3" rx="1" className="fill-canvas" />
    </svg>
  );
}

export function Logo({ className }: { className?: string }) {
  return (
    <span
      className={cx(
        "inline-flex items-center gap-2 text-base font-semibold tracking-tight text-ink",
        className,
      )}
    >
      <LogoMark />
      Callboard
    </span>
  );
}
