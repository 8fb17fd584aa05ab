"use client";

import { Download } from "lucide-react";
import { useState } from "react";
import { Button } from "./button.tsx";
import { toast } from "./toast.ts";

export interface ExportButtonProps {
  fileName: string;
  bring: () => Promise<Blob>;
  size?: "sm" | "md";
  /** What kind of file it is. */
  label?: string;
}

/** Brings a table as a file, CSV unless told. */
export function ExportButton({ fileName, bring, size = "md", label = "CSV" }: ExportButtonProps) {
  const [isBusy, setBusy] = useState(false);
  const save = async () => {
    setBusy(true);
    try {
      const url = URL.createObjectURL(await bring());
      const link = document.createElement("a");
      link.href = url;
      link.download = fileName;
      link.click();
      setTimeout(() => URL.revokeObjectURL(url), 60_000);
    } catch (error) {
      toast.error(error instanceof Error ? error.message : "The file could not be made. Try again.");
    } finally {
      setBusy(false);
    }
  };
  return (
    <Button
      size={size}
      icon={<Download className="size-3.5" aria-hidden="true" />}
      isLoading={isBusy}
      onClick={() => void save()}
    >
      {label}
    </Button>
  );
}
