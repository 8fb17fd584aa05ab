import { X } from "lucide-react";
import { Button } from "#components/ui/button.tsx";
import type { CallFilterOptions } from "#lib/calls/schemas.ts";
import type { CallFilterState } from "./call-filter-values.ts";

/** Filters that other screens' links bring along. */
type Linked = "team" | "participant" | "account";

export interface ChosenChipsProps {
  options: CallFilterOptions;
  state: CallFilterState;
  onClear: (name: Linked) => void;
}

/** What a link has chosen, in words, each to be taken away. */
export function ChosenChips({ options, state, onClear }: ChosenChipsProps) {
  const nameIn = (list: readonly { id: string; name: string }[], id: string) =>
    list.find((entry) => entry.id === id)?.name;
  const { team, participant, account } = state;
  const chips: [Linked, string][] = [
    ...(team ? [["team", nameIn(options.teams, team) ?? "One team"] as [Linked, string]] : []),
    ...(participant
      ? [["participant", `With ${nameIn(options.hosts, participant) ?? "one person"}`] as [Linked, string]]
      : []),
    ...(account ? [["account", account] as [Linked, string]] : []),
  ];
  return chips.map(([name, words]) => (
    <Button
      key={name}
      title={`Take away: ${words}`}
      icon={<X className="size-3.5" aria-hidden="true" />}
      onClick={() => onClear(name)}
    >
      {words}
    </Button>
  ));
}
