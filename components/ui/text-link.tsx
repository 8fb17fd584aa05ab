import Link from "next/link";
import type { ComponentProps } from "react";
import { cx } from "./cx.ts";

export function TextLink({ className, ...rest }: ComponentProps<typeof Link>) {
  return (
    <Link
      {...rest}
      className={cx(
        "rounded-xs text-accent underline decoration-accent/30 underline-offset-2 hover:decoration-accent",
        className,
      )}
    />
  );
}
