"use client";

import Link from "next/link";
import { type ComponentProps, useState } from "react";

type NearLinkProps = Omit<ComponentProps<typeof Link>, "prefetch" | "onPointerEnter" | "onFocus">;

/** Fetches ahead when somebody comes near it: a page full of such links asks the server for nothing by itself. */
export function NearLink(props: NearLinkProps) {
  const [isNear, setNear] = useState(false);
  const come = () => setNear(true);
  return <Link {...props} prefetch={isNear ? null : false} onPointerEnter={come} onFocus={come} />;
}
