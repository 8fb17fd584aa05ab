"use client";

import { lazy, Suspense, useState } from "react";
import { useAddress } from "#components/address/use-address.ts";
import { PageShortcuts } from "#components/layout/page-shortcuts.tsx";
import { ScopeBar } from "#components/scope-bar/scope-bar.tsx";
import { useRowKeys } from "#components/ui/use-row-keys.ts";
import type { NotePreset } from "./note-dialog.tsx";
import { QueueCallsCard } from "./queue-calls-card.tsx";
import { queueParsers } from "./queue-state.ts";
import { UncoachedCard } from "./uncoached-card.tsx";

const NoteDialog = lazy(() => import("./note-dialog.tsx").then((file) => ({ default: file.NoteDialog })));

const shortcuts = {
  id: "coaching-queue",
  label: "Coaching queue",
  shortcuts: [
    { keys: "j", label: "Next call" },
    { keys: "k", label: "Previous call" },
    { keys: "Enter", label: "Open it" },
  ],
};

/** Which call do I coach next, and who has waited longest? */
export function QueueScreen({ tenant }: { tenant: string }) {
  const [{ silent }, setState] = useAddress(queueParsers);
  const [preset, setPreset] = useState<NotePreset | null>(null);
  useRowKeys();
  return (
    <>
      <PageShortcuts group={shortcuts} />
      <ScopeBar />
      <div className="grid items-start gap-5 xl:grid-cols-[minmax(0,1fr)_24rem]">
        <QueueCallsCard tenant={tenant} onTodo={setPreset} />
        <UncoachedCard
          tenant={tenant}
          silent={silent}
          onSilent={(days) => void setState({ silent: days })}
          onTodo={setPreset}
        />
      </div>
      {preset ? (
        <Suspense>
          <NoteDialog tenant={tenant} preset={preset} onClose={() => setPreset(null)} />
        </Suspense>
      ) : null}
    </>
  );
}
