import { memo, type ReactNode } from "react";
import { ExportButton } from "#components/ui/export-button.tsx";
import type { CallColumn, CallsTableSettings } from "#lib/calls/choices.ts";
import type { CallFilterOptions, ListCallsFilter } from "#lib/calls/schemas.ts";
import { CallFilters } from "./call-filters.tsx";
import { bringCallsFile } from "./calls-options.ts";
import { TableSettings } from "./table-settings.tsx";

export interface CallsBarProps {
  tenant: string;
  options: CallFilterOptions;
  filter: ListCallsFilter;
  /** The zone that the days of the filter are read in. */
  zone: string;
  /** Whether there is anything to take away as a file. */
  mayExport: boolean;
  settings: CallsTableSettings;
  offered: readonly CallColumn[];
  onSettings: (settings: CallsTableSettings) => void;
  /** Stands at the end: saved views. */
  aside: ReactNode;
}

/** What stands above the calls. Stays as it is while more of them are loaded. */
export const CallsBar = memo(function CallsBar(props: CallsBarProps) {
  const { tenant, options, filter, zone, mayExport, settings, offered, onSettings, aside } = props;
  return (
    <CallFilters
      tenant={tenant}
      options={options}
      aside={
        <>
          {mayExport ? (
            <ExportButton fileName="calls.csv" bring={() => bringCallsFile(tenant, { ...filter, zone })} />
          ) : null}
          <TableSettings settings={settings} offered={offered} onChange={onSettings} />
          {aside}
        </>
      }
    />
  );
});
