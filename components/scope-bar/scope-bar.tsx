"use client";

import type { ReactNode } from "react";
import { Select } from "#components/ui/select.tsx";
import type { ScopeOptions, TeamOption } from "#lib/team-scope/schemas.ts";
import { PeriodSelect } from "./period-select.tsx";
import { useScope } from "./scope-provider.tsx";

const everybody: Record<ScopeOptions["sight"], string> = {
  everyone: "Everyone",
  team: "All people I may see",
  own: "My calls",
};

function teamOptions(teams: readonly TeamOption[], chosen: string | undefined) {
  const options = teams.map(({ id, name, size, isOwn }) => ({
    value: id,
    label: `${isOwn ? "My team" : `${name}’s team`} (${size})`,
  }));
  if (!chosen || teams.some(({ id }) => id === chosen)) return options;
  return [...options, { value: chosen, label: "A team out of sight" }];
}

/** Team, workspace and period: the same bar on every manager screen. `children` are a screen's own filters. */
export function ScopeBar({
  label = "Team and period",
  isForOne = false,
  children,
}: {
  label?: string;
  /** On the page of one person a team would say nothing. */
  isForOne?: boolean;
  children?: ReactNode;
}) {
  const { filter, options, set } = useScope();
  const hasTeams = !isForOne && (options.teams.length > 0 || filter.team !== undefined);
  return (
    <search aria-label={label} className="flex flex-wrap items-center gap-2">
      {hasTeams ? (
        <Select
          aria-label="Team"
          className="w-52"
          placeholder={everybody[options.sight]}
          value={filter.team ?? ""}
          onChange={(event) => set({ team: event.target.value || undefined })}
          options={teamOptions(options.teams, filter.team)}
        />
      ) : null}
      {options.workspaces.length > 1 || filter.workspace ? (
        <Select
          aria-label="Workspace"
          className="w-44"
          placeholder="All workspaces"
          value={filter.workspace ?? ""}
          onChange={(event) => set({ workspace: event.target.value || undefined })}
          options={options.workspaces.map(({ id, name }) => ({ value: id, label: name }))}
        />
      ) : null}
      <PeriodSelect />
      {children}
    </search>
  );
}
