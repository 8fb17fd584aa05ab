import Link from "next/link";
import type { ComponentProps } from "react";
import { cx } from "./cx.ts";

/** How a link looks whose press area is its whole table row. */
export const rowLinkLook =
  "font-medium text-ink outline-none after:absolute after:inset-0 after:content-[''] focus-visible:after:outline-2 focus-visible:after:-outline-offset-2 focus-visible:after:outline-ring";

/** A link whose press area is its whole table row; anything else pressed in the row needs `relative z-1`. */
export function RowLink({ className, ...rest }: ComponentProps<typeof Link>) {
  return <Link {...rest} className={cx(rowLinkLook, className)} />;
}
