"use client";

import { Download } from "lucide-react";
import { useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { toast } from "#components/ui/toast.ts";
import type { SearchInput } from "#lib/search/schemas.ts";
import { exportHits } from "./search-options.ts";

/** Brings every match as a CSV file. */
export function ExportButton({ tenant, input }: { tenant: string; input: SearchInput }) {
  const [isBusy, setBusy] = useState(false);
  const bring = async () => {
    setBusy(true);
    try {
      const url = URL.createObjectURL(await exportHits(tenant, input));
      const link = document.createElement("a");
      link.href = url;
      link.download = "search.csv";
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
      icon={<Download className="size-3.5" aria-hidden="true" />}
      isLoading={isBusy}
      onClick={() => void bring()}
    >
      CSV
    </Button>
  );
}
