"use client";

import { lazy, Suspense } from "react";
import { SkeletonRows } from "#components/ui/skeleton.tsx";

const CallAccessList = lazy(() =>
  import("./call-access-list.tsx").then((file) => ({ default: file.CallAccessList })),
);

/** Who sees the call at Gong by name, for a tab of its page: loaded and asked for when it is opened. */
export function CallAccess(props: { tenant: string; callId: string; mayChange: boolean }) {
  return (
    <Suspense fallback={<SkeletonRows rows={4} label="Asking Gong who was given access" />}>
      <CallAccessList {...props} />
    </Suspense>
  );
}
