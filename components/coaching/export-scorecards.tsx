import { Download } from "lucide-react";
import { useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { toast } from "#components/ui/toast.ts";
import type { ScorecardsQuery } from "#lib/scorecards/schemas.ts";
import { bringScorecardsFile } from "./scorecard-options.ts";

/** Brings the whole table as a CSV file. */
export function ExportScorecards({ tenant, query }: { tenant: string; query: ScorecardsQuery }) {
  const [isBusy, setBusy] = useState(false);
  const bring = async () => {
    setBusy(true);
    try {
      const url = URL.createObjectURL(await bringScorecardsFile(tenant, query));
      const link = document.createElement("a");
      link.href = url;
      link.download = "scorecards.csv";
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
      size="sm"
      icon={<Download className="size-3.5" aria-hidden="true" />}
      isLoading={isBusy}
      onClick={() => void bring()}
    >
      CSV
    </Button>
  );
}
