"use client";

import { lazy, Suspense, useEffect, useState } from "react";
import { onToastWaiting } from "./toast.ts";

const ToastStack = lazy(() => import("./toast-stack.tsx"));

/** Loads what shows toasts when the first one comes. */
export function Toaster() {
  const [isWanted, setIsWanted] = useState(false);
  useEffect(() => onToastWaiting(() => setIsWanted(true)), []);
  if (!isWanted) return null;
  return (
    <Suspense>
      <ToastStack />
    </Suspense>
  );
}
