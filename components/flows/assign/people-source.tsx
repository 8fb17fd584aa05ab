"use client";

import { ArrowRight, Search, UsersRound } from "lucide-react";
import { useState } from "react";
import { useQuery } from "#components/query/use-query.ts";
import { Badge } from "#components/ui/badge.tsx";
import { Button } from "#components/ui/button.tsx";
import { Card } from "#components/ui/card.tsx";
import { Checkbox } from "#components/ui/checkbox.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { Field } from "#components/ui/field.tsx";
import { Input } from "#components/ui/input.tsx";
import { ProblemNote } from "#components/ui/problem-note.tsx";
import { ProblemState } from "#components/ui/problem-state.tsx";
import { Cell, HeaderCell, Row, Table, TableBody, TableHead } from "#components/ui/table.tsx";
import { TableSkeleton } from "#components/ui/table-skeleton.tsx";
import { mostPeopleCalls } from "#lib/flows/prospect-list/choices.ts";
import type { CrmPeople } from "#lib/flows/prospect-list/schemas.ts";
import { plural } from "#lib/format/plural.ts";
import { batchRequests } from "../batches/batch-requests.ts";
import { type PeopleSource as Chosen, peopleOptions } from "./assign-requests.ts";
import { readPeopleSource } from "./people-source-text.ts";
import { type NewBatchAim, useNewBatch } from "./use-new-batch.ts";

export interface PeopleSourceProps {
  tenant: string;
  aim: NewBatchAim;
  first: Chosen | null;
}

/** People of calls or of an account, as far as Gong links them to the CRM. */
export function PeopleSource({ tenant, aim, first }: PeopleSourceProps) {
  const [text, setText] = useState(first?.account ?? first?.callIds?.replaceAll(",", " ") ?? "");
  const [source, setSource] = useState(first);
  const found = useQuery({ ...peopleOptions(tenant, source ?? {}), enabled: source !== null });
  return (
    <>
      <Card>
        <form
          className="flex flex-wrap items-end gap-3"
          onSubmit={(event) => {
            event.preventDefault();
            setSource(readPeopleSource(text));
          }}
        >
          <Field
            label="Account, or addresses of calls"
            hint={`The account's name as its calls carry it, or links to calls here or in Gong, ${mostPeopleCalls} at most.`}
            className="min-w-64 flex-1"
          >
            {(control) => (
              <Input
                {...control}
                icon={<Search />}
                maxLength={8_000}
                value={text}
                onChange={({ target }) => setText(target.value)}
              />
            )}
          </Field>
          <Button type="submit" className="mb-5" disabled={text.trim() === ""} isLoading={found.isFetching}>
            Show people
          </Button>
        </form>
      </Card>
      {source === null ? null : found.isError ? (
        <ProblemState error={found.error} onRetry={() => void found.refetch()} />
      ) : found.isPending ? (
        <TableSkeleton rows={5} label="Loading people" />
      ) : (
        <FoundPeople key={JSON.stringify(source)} tenant={tenant} aim={aim} found={found.data} />
      )}
    </>
  );
}

function FoundPeople({ tenant, aim, found }: { tenant: string; aim: NewBatchAim; found: CrmPeople }) {
  const [out, setOut] = useState<ReadonlySet<string>>(new Set());
  const keep = useNewBatch(tenant, aim);
  const chosen = found.people.filter(({ crmId }) => !out.has(crmId));
  const toggle = (crmId: string, isChosen: boolean) => {
    const next = new Set(out);
    if (isChosen) next.delete(crmId);
    else next.add(crmId);
    setOut(next);
  };
  if (found.people.length === 0) {
    return (
      <Card>
        <EmptyState title="Nobody with a CRM link" icon={<UsersRound />}>
          {found.calls === 0
            ? "There is no such call or account, or you may not see its calls."
            : `${plural(found.unlinked, "person", "people")} took part, ${found.unlinked === 1 ? "not" : "none of them"} linked to the CRM.`}
        </EmptyState>
      </Card>
    );
  }
  const create = (key: string) =>
    batchRequests.create(
      tenant,
      {
        source: "people",
        ...(found.title && { name: found.title.slice(0, 120) }),
        rows: chosen.map(({ crmId, name, email }) => ({
          crmProspectId: crmId,
          ...(name !== null && { name }),
          ...(email !== null && { email }),
        })),
      },
      key,
    );
  return (
    <>
      <Card
        title={plural(found.people.length, "person", "people")}
        description={
          found.unlinked > 0
            ? `${plural(found.unlinked, "other")} without a CRM link cannot be put into a flow`
            : `From ${plural(found.calls, "call")}`
        }
        isFlush
        className="[--sticky-top:0px]"
      >
        <Table label="People with CRM links">
          <TableHead>
            <HeaderCell>
              <span className="sr-only">Chosen</span>
            </HeaderCell>
            <HeaderCell>Name</HeaderCell>
            <HeaderCell className="max-sm:hidden">E-mail</HeaderCell>
            <HeaderCell className="max-md:hidden">Title</HeaderCell>
            <HeaderCell>CRM record</HeaderCell>
          </TableHead>
          <TableBody>
            {found.people.map((person) => (
              <Row key={person.crmId}>
                <Cell>
                  <Checkbox
                    aria-label={`Choose ${person.name ?? person.crmId}`}
                    checked={!out.has(person.crmId)}
                    onChange={({ target }) => toggle(person.crmId, target.checked)}
                  />
                </Cell>
                <Cell className="text-ink">{person.name ?? "–"}</Cell>
                <Cell className="max-w-64 truncate max-sm:hidden">{person.email ?? "–"}</Cell>
                <Cell className="max-w-52 truncate max-md:hidden">{person.title ?? "–"}</Cell>
                <Cell className="whitespace-nowrap">
                  <Badge>{person.kind}</Badge>{" "}
                  <span className="font-mono text-xs text-ink-3 max-sm:hidden">{person.crmId}</span>
                </Cell>
              </Row>
            ))}
          </TableBody>
        </Table>
      </Card>
      {keep.isError ? <ProblemNote error={keep.error} /> : null}
      <Button
        variant="primary"
        className="self-end"
        icon={<ArrowRight aria-hidden="true" />}
        disabled={chosen.length === 0}
        isLoading={keep.isPending || keep.isSuccess}
        onClick={() => keep.mutate(create)}
      >
        Go on with {plural(chosen.length, "prospect")}
      </Button>
    </>
  );
}
