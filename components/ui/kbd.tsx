import { cx } from "./cx.ts";

export interface KbdProps {
  /** Keys in the order they are pressed, separated by blanks: "⌘ K" or "g c". */
  keys: string;
  className?: string;
}

export function Kbd({ keys, className }: KbdProps) {
  return (
    <span className={cx("inline-flex items-center gap-0.5", className)}>
      {keys.split(" ").map((key) => (
        <kbd
          key={key}
          className="inline-flex h-4 min-w-4 items-center justify-center rounded-xs border border-line-strong bg-sunken px-1 font-sans text-2xs leading-none text-ink-2"
        >
          {key}
        </kbd>
      ))}
    </span>
  );
}
