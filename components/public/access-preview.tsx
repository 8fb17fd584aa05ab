import { Check, Minus } from "lucide-react";
import { Avatar } from "#components/ui/avatar.tsx";
import { Badge } from "#components/ui/badge.tsx";

const people = [
  { name: "Ada Lovelace", role: "Owner", sees: "every call", settings: true },
  { name: "Bo Ek", role: "Manager", sees: "own team's calls", settings: false },
  { name: "Kim Ito", role: "Member", sees: "own calls", settings: false },
];

export function AccessPreview() {
  return (
    <div aria-hidden="true" inert className="overflow-hidden rounded-xl border border-line bg-surface">
      <div className="flex h-9 items-center gap-3 border-b border-line px-4 text-xs text-ink-3">
        <span className="flex-1">Member</span>
        <span className="w-32 max-sm:hidden">Sees</span>
        <span className="w-16 text-center">Settings</span>
      </div>
      <ul>
        {people.map((person) => (
          <li
            key={person.name}
            className="flex h-12 items-center gap-3 border-b border-line px-4 text-sm last:border-b-0"
          >
            <span className="flex min-w-0 flex-1 items-center gap-2.5">
              <Avatar name={person.name} />
              <span className="truncate font-medium text-ink">{person.name}</span>
              <Badge>{person.role}</Badge>
            </span>
            <span className="w-32 text-ink-2 max-sm:hidden">{person.sees}</span>
            <span className="flex w-16 justify-center">
              {person.settings ? (
                <Check className="size-4 text-ok" />
              ) : (
                <Minus className="size-4 text-ink-3" />
              )}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
