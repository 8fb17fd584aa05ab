"use client";

import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { ConfirmDialog } from "#components/ui/confirm-dialog.tsx";
import { Select } from "#components/ui/select.tsx";
import { toast } from "#components/ui/toast.ts";
import { type Area, areas, type Level, levels, rolePresets } from "#lib/tenancy/areas.ts";
import type { MemberSummary } from "#lib/tenancy/schemas.ts";
import { areaWords } from "./area-words.ts";
import { changeMember, memberKeys } from "./member-requests.ts";
import { roleWords } from "./role-words.ts";

const levelWords: Record<Level, string> = { none: "Closed", read: "Read", write: "Read and change" };

export interface AreasDialogProps {
  tenant: string;
  member: MemberSummary;
  onClose: () => void;
}

/** What one member may open, area by area; what equals the role is not stored. */
export function AreasDialog({ tenant, member, onClose }: AreasDialogProps) {
  const cache = useQueryClient();
  const preset = rolePresets[member.role];
  const [chosen, setChosen] = useState(member.areas);
  const adjustments = Object.fromEntries(
    areas.filter((area) => chosen[area] !== preset[area]).map((area): [Area, Level] => [area, chosen[area]]),
  );
  return (
    <ConfirmDialog
      title={`What ${member.name} may open`}
      description={`The role ${roleWords[member.role].label} sets the rest. Changes count from the next page on.`}
      confirmLabel="Save"
      isOpen
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose();
      }}
      onConfirm={async () => {
        await changeMember(tenant, member.id, { areas: adjustments });
        await cache.invalidateQueries({ queryKey: memberKeys.members(tenant) });
        toast.success(`Saved for ${member.name}`);
      }}
    >
      <ul className="grid grid-cols-1 gap-x-6 gap-y-1 sm:grid-cols-2">
        {areas.map((area) => (
          <li key={area} className="flex items-center justify-between gap-3">
            <span className="text-sm text-ink" id={`area-${area}`}>
              {areaWords[area]}
              {chosen[area] === preset[area] ? null : <span className="text-accent"> · adjusted</span>}
            </span>
            <Select
              aria-labelledby={`area-${area}`}
              className="w-36"
              value={chosen[area]}
              onChange={(event) => setChosen({ ...chosen, [area]: event.target.value as Level })}
              options={levels.map((level) => ({ value: level, label: levelWords[level] }))}
            />
          </li>
        ))}
      </ul>
    </ConfirmDialog>
  );
}
