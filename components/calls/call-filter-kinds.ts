import { directions, type LookedUpKind, scopes, transcriptStates } from "#lib/calls/choices.ts";
import type { CallFilterOptions, FilterValue } from "#lib/calls/schemas.ts";
import type { CallFilterState, ListName } from "./call-filter-values.ts";
import { transcriptWords } from "./call-marks.tsx";

/** A filter that "+ Filter" offers. Its values are known at once, or looked up by typing. */
export interface FilterKind {
  /** As the address names it; "length" stands for two numbers. */
  name: string;
  label: string;
  values: FilterValue[] | LookedUpKind;
  /** What choosing a value sets, beside what is chosen. */
  change: (id: string, state: CallFilterState) => Partial<CallFilterState>;
}

const same = (values: readonly string[]): FilterValue[] =>
  values.map((value) => ({ id: value, name: value }));

const lengths = [
  { id: "0-9", name: "Under 10 min", minMinutes: null, maxMinutes: 9 },
  { id: "10-29", name: "10 – 29 min", minMinutes: 10, maxMinutes: 29 },
  { id: "30-59", name: "30 – 59 min", minMinutes: 30, maxMinutes: 59 },
  { id: "60-", name: "An hour or more", minMinutes: 60, maxMinutes: null },
] as const;

/** Whether there is anything to choose. */
export const isOffered = ({ name, values }: FilterKind) =>
  typeof values === "string" || values.length > (name === "workspace" ? 1 : 0);

/** Every filter, in the order in which they are offered. */
export function filterKinds(options: CallFilterOptions): FilterKind[] {
  const kind = (name: ListName, label: string, values: FilterKind["values"]): FilterKind => ({
    name,
    label,
    values,
    change: (id, state) => ({ [name]: [...(state[name] ?? []).filter((chosen) => chosen !== id), id] }),
  });
  return [
    kind("host", "Host", options.hosts),
    kind("participant", "Somebody of ours on it", options.hosts),
    kind("team", "Team", options.teams),
    kind("workspace", "Workspace", options.workspaces),
    kind("account", "Account", "account"),
    kind("domain", "Mail domain", "domain"),
    // Comes with a link from an account; its values are not offered.
    kind("contact", "Somebody of theirs on it", []),
    kind("crm", "Deal or CRM object", "crm"),
    kind("tracker", "Tracker", options.trackers),
    kind("topic", "Topic", options.topics),
    kind("scorecard", "Scorecard filled in", options.scorecards),
    kind("outcome", "Call outcome", options.outcomes),
    kind("direction", "Direction", same(directions)),
    kind("scope", "Inside or outside", same(scopes)),
    {
      name: "talk",
      label: "Talk",
      values: [{ id: "customers", name: "Customers talked" }],
      change: (id) => ({ talk: id }),
    },
    {
      name: "length",
      label: "Length",
      values: lengths.map(({ id, name }) => ({ id, name })),
      change: (id) => {
        const chosen = lengths.find((length) => length.id === id);
        return { minMinutes: chosen?.minMinutes ?? null, maxMinutes: chosen?.maxMinutes ?? null };
      },
    },
    kind(
      "transcript",
      "Transcript",
      transcriptStates.map((state) => ({ id: state, name: transcriptWords[state] ?? "With a transcript" })),
    ),
    kind("language", "Language", options.languages),
  ];
}

/** The length that is asked for, in words; null where none is. */
export function lengthWords({ minMinutes: min, maxMinutes: max }: CallFilterState): string | null {
  if (min === null && max === null) return null;
  const usual = lengths.find(({ minMinutes, maxMinutes }) => minMinutes === min && maxMinutes === max);
  return usual?.name ?? `${min ?? 0} – ${max ?? "…"} min`;
}
