"use client";

import { NotebookPen } from "lucide-react";
import { lazy, Suspense, useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { useMoment } from "#components/ui/moment.tsx";
import type { NotePreset } from "./note-dialog.tsx";

const NoteDialog = lazy(() => import("./note-dialog.tsx").then((file) => ({ default: file.NoteDialog })));

export interface NoteButtonProps {
  tenant: string;
  preset?: NotePreset;
  label?: string;
  size?: "sm" | "md";
}

/** Opens an empty note about what is before the viewer; beside a player, about its present second. */
export function NoteButton({ tenant, preset = {}, label = "Note", size = "md" }: NoteButtonProps) {
  const moment = useMoment();
  const [opened, setOpened] = useState<NotePreset | null>(null);
  return (
    <>
      <Button
        size={size}
        icon={<NotebookPen className="size-3.5" aria-hidden="true" />}
        onClick={() => setOpened({ ...preset, ...(moment && { atSeconds: moment() }) })}
      >
        {label}
      </Button>
      {opened ? (
        <Suspense>
          <NoteDialog tenant={tenant} preset={opened} onClose={() => setOpened(null)} />
        </Suspense>
      ) : null}
    </>
  );
}
