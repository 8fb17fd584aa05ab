"use client";

import { Camera, Mail } from "lucide-react";
import { useSearchParams } from "next/navigation";
import { lazy, Suspense, useState } from "react";
import { useScope } from "#components/scope-bar/scope-provider.tsx";
import { Button } from "#components/ui/button.tsx";
import { scopeParams } from "#lib/team-scope/scope-params.ts";

const SnapshotDialog = lazy(() =>
  import("./snapshot-dialog.tsx").then((module) => ({ default: module.SnapshotDialog })),
);
const ScheduleDialog = lazy(() =>
  import("./schedule-dialog.tsx").then((module) => ({ default: module.ScheduleDialog })),
);

/** Lists of one value as that value: only filters with several take a list. */
function single(words: Partial<Record<string, [string, string][]>>): Record<string, string | string[]> {
  return Object.fromEntries(
    Object.entries(words).map(([name, pairs = []]) => {
      const values = pairs.map(([, value]) => value);
      return [name, values.length === 1 ? (values[0] ?? "") : values];
    }),
  );
}

export interface ReportActionsProps {
  tenant: string;
  report: "conversations" | "people";
}

/** Keeps what the report shows now under a link, or has it sent again and again. */
export function ReportActions({ tenant, report }: ReportActionsProps) {
  const { filter } = useScope();
  const search = useSearchParams();
  const [opened, setOpened] = useState<"snapshot" | "schedule" | null>(null);
  const words = Object.groupBy(
    [...search].filter(([, value]) => value !== ""),
    ([name]) => name,
  );
  const query = { ...single(words), ...Object.fromEntries(scopeParams(filter)) };
  const shared = { tenant, report, query, onClose: () => setOpened(null) };
  return (
    <>
      <Button icon={<Camera className="size-3.5" aria-hidden="true" />} onClick={() => setOpened("snapshot")}>
        Snapshot
      </Button>
      <Button icon={<Mail className="size-3.5" aria-hidden="true" />} onClick={() => setOpened("schedule")}>
        By mail
      </Button>
      <Suspense fallback={null}>
        {opened === "snapshot" ? <SnapshotDialog {...shared} /> : null}
        {opened === "schedule" ? <ScheduleDialog {...shared} zone={filter.zone} /> : null}
      </Suspense>
    </>
  );
}
