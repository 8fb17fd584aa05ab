import { UserPlus } from "lucide-react";
import { useDeferredValue, useState } from "react";
import { keepPreviousData } from "#components/query/query-options.ts";
import { useQuery } from "#components/query/use-query.ts";
import { Field } from "#components/ui/field.tsx";
import { Input } from "#components/ui/input.tsx";
import { ProblemNote } from "#components/ui/problem-note.tsx";
import type { CallAccessPerson } from "#lib/calls/access/schemas.ts";
import { accessPeopleOptions } from "./access-options.ts";

interface AccessPeopleProps {
  tenant: string;
  isTaken: (id: string) => boolean;
  onChoose: (person: CallAccessPerson) => void;
}

const atLeast = 2;

/** Finds one of the company's Gong users to give access to. */
export function AccessPeople({ tenant, isTaken, onChoose }: AccessPeopleProps) {
  const [text, setText] = useState("");
  const wanted = useDeferredValue(text.trim());
  const isAsked = wanted.length >= atLeast;
  const query = useQuery({
    ...accessPeopleOptions(tenant, wanted),
    enabled: isAsked,
    placeholderData: keepPreviousData,
  });
  const people = isAsked ? query.data?.people : undefined;
  return (
    <div className="flex flex-col gap-2 border-t border-line px-4 py-3">
      <Field label="Give somebody access">
        {(control) => (
          <Input
            {...control}
            type="search"
            autoComplete="off"
            placeholder="Name or e-mail address"
            icon={<UserPlus />}
            value={text}
            onChange={(event) => setText(event.target.value)}
          />
        )}
      </Field>
      {query.error && isAsked ? <ProblemNote error={query.error} /> : null}
      {people?.length === 0 ? (
        <p className="text-sm text-ink-2">No active Gong user is called that.</p>
      ) : null}
      {people && people.length > 0 ? (
        <ul aria-label="Gong users found" className="flex flex-col">
          {people.map((person) => (
            <li key={person.id}>
              <button
                type="button"
                disabled={isTaken(person.id)}
                onClick={() => onChoose(person)}
                className="flex w-full items-baseline gap-2 rounded-md px-2 py-1.5 text-left text-sm text-ink hover:bg-sunken disabled:text-ink-3 max-lg:py-2.5"
              >
                <span className="truncate">{person.name}</span>
                <span className="min-w-0 flex-1 truncate text-xs text-ink-3">{person.emailAddress}</span>
                {isTaken(person.id) ? <span className="shrink-0 text-xs">on the list</span> : null}
              </button>
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}
