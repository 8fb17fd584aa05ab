"use client";

import { X } from "lucide-react";
import { Button } from "#components/ui/button.tsx";
import { Select } from "#components/ui/select.tsx";
import { teamsCompared } from "#lib/interaction/choices.ts";
import type { TeamOption } from "#lib/team-scope/schemas.ts";
import { teamName } from "./team-name.ts";

export interface TeamPickerProps {
  teams: readonly TeamOption[];
  chosen: readonly string[];
  onChange: (ids: string[]) => void;
}

/** Which teams stand side by side: two to six. */
export function TeamPicker({ teams, chosen, onChange }: TeamPickerProps) {
  const left = teams.filter(({ id }) => !chosen.includes(id));
  return (
    <fieldset className="flex flex-wrap items-center gap-2">
      <legend className="sr-only">Teams side by side</legend>
      {chosen.map((id) => {
        const team = teams.find((one) => one.id === id);
        const name = team ? teamName(team) : "A team out of sight";
        return (
          <Button
            key={id}
            size="sm"
            icon={<X aria-hidden="true" />}
            aria-label={`Leave out ${name}`}
            onClick={() => onChange(chosen.filter((one) => one !== id))}
          >
            {name}
          </Button>
        );
      })}
      {chosen.length < teamsCompared.most && left.length > 0 ? (
        <Select
          aria-label="Add a team"
          className="w-52"
          placeholder="Add a team"
          value=""
          onChange={({ target }) => (target.value ? onChange([...chosen, target.value]) : undefined)}
          options={left.map((team) => ({ value: team.id, label: `${teamName(team)} (${team.size})` }))}
        />
      ) : null}
    </fieldset>
  );
}
