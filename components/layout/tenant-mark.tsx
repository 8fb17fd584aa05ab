import { cx } from "#components/ui/cx.ts";

export function TenantMark({ name, className }: { name: string; className?: string }) {
  return (
    <span
      aria-hidden="true"
      className={cx(
        "inline-flex size-5 shrink-0 items-center justify-center rounded-sm bg-ink text-2xs font-semibold text-canvas",
        className,
      )}
    >
      {[...name.trim()][0]?.toLocaleUpperCase("en") ?? "?"}
    </span>
  );
}
