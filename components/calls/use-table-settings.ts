import { useCallback, useState } from "react";
import { toast } from "#components/ui/toast.ts";
import type { CallsTableSettings } from "#lib/calls/choices.ts";
import { keepTableSettings } from "./calls-options.ts";

/** The table as the person likes it: changed here at once, and kept for the next visit. */
export function useTableSettings(
  tenant: string,
  first: CallsTableSettings,
): [CallsTableSettings, (settings: CallsTableSettings) => void] {
  const [settings, setSettings] = useState(first);
  const change = useCallback(
    (next: CallsTableSettings) => {
      setSettings(next);
      keepTableSettings(tenant, next).catch(() =>
        toast.error("The table is changed here, but could not be kept for the next time."),
      );
    },
    [tenant],
  );
  return [settings, change];
}
