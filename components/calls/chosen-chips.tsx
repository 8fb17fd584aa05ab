import { X } from "lucide-react";
import { useQuery } from "#components/query/use-query.ts";
import { Button } from "#components/ui/button.tsx";
import { type FilterKind, lengthWords } from "./call-filter-kinds.ts";
import { type CallFilterState, isListName } from "./call-filter-values.ts";
import { filterValuesOptions } from "./calls-options.ts";

interface ChipProps {
  label: string;
  words: string;
  onClear: () => void;
}

function Chip({ label, words, onClear }: ChipProps) {
  return (
    <Button
      title={`Take away: ${label}, ${words}`}
      aria-label={`Take away: ${label}, ${words}`}
      className="max-w-72"
      onClick={onClear}
    >
      <span className="truncate">
        <span className="text-ink-3">{label}: </span>
        {words}
      </span>
      <X className="size-3.5" aria-hidden="true" />
    </Button>
  );
}

/** A CRM object is known by its id in the address; its name is looked up. */
function CrmChip({ tenant, id, ...rest }: { tenant: string; id: string } & Omit<ChipProps, "words">) {
  const found = useQuery(filterValuesOptions(tenant, "crm", { id }));
  return <Chip {...rest} words={found.data?.[0]?.name ?? id} />;
}

export interface ChosenChipsProps {
  tenant: string;
  kinds: readonly FilterKind[];
  state: CallFilterState;
  onChange: (change: Partial<CallFilterState>) => void;
}

/** Every value that is set, in words, each to be taken away by itself. */
export function ChosenChips({ tenant, kinds, state, onChange }: ChosenChipsProps) {
  const length = lengthWords(state);
  return kinds.flatMap(({ name, label, values }) => {
    if (name === "length") {
      const clear = () => onChange({ minMinutes: null, maxMinutes: null });
      return length ? [<Chip key={name} label={label} words={length} onClear={clear} />] : [];
    }
    const chosen = isListName(name) ? (state[name] ?? []) : name === "talk" && state.talk ? [state.talk] : [];
    return chosen.map((id) => {
      const rest = isListName(name) ? chosen.filter((other) => other !== id) : [];
      const shared = { label, onClear: () => onChange({ [name]: rest.length > 0 ? rest : null }) };
      const key = `${name} ${id}`;
      if (name === "crm") return <CrmChip key={key} tenant={tenant} id={id} {...shared} />;
      const known = typeof values === "string" ? undefined : values.find((value) => value.id === id);
      const isItsName = typeof values === "string" || name === "contact";
      const words = known?.name ?? (isItsName ? id : "one that is not in this list");
      return <Chip key={key} words={words} {...shared} />;
    });
  });
}
