"use client";

import { Check, Copy } from "lucide-react";
import { useEffect, useState } from "react";
import type { ButtonSize } from "./button-style.ts";
import { IconButton } from "./icon-button.tsx";

export interface CopyButtonProps {
  text: string;
  label?: string;
  size?: ButtonSize;
}

export function CopyButton({ text, label = "Copy", size = "sm" }: CopyButtonProps) {
  const [isCopied, setIsCopied] = useState(false);
  useEffect(() => {
    if (!isCopied) return;
    const timer = setTimeout(() => setIsCopied(false), 2000);
    return () => clearTimeout(timer);
  }, [isCopied]);
  return (
    <>
      <IconButton
        label={isCopied ? "Copied" : label}
        size={size}
        icon={isCopied ? <Check aria-hidden="true" /> : <Copy aria-hidden="true" />}
        onClick={() => {
          void navigator.clipboard.writeText(text).then(() => setIsCopied(true));
        }}
      />
      <span className="sr-only" aria-live="polite">
        {isCopied ? "Copied" : ""}
      </span>
    </>
  );
}
