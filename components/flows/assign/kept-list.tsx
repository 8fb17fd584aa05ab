"use client";

import { ArrowRight, Replace } from "lucide-react";
import { parseAsStringLiteral } from "#components/address/parsers.ts";
import { useAddressWord } from "#components/address/use-address.ts";
import { LinkButton } from "#components/ui/link-button.tsx";
import { Cell, HeaderCell, Row, Table, TableBody, TableHead } from "#components/ui/table.tsx";
import { verdicts } from "#lib/flows/batches/choices.ts";
import type { FlowBatch } from "#lib/flows/batches/schemas.ts";
import { verdictWords } from "../batches/batch-words.ts";
import { ChoiceChips } from "../batches/choice-chips.tsx";
import { ItemsCard } from "../batches/items-card.tsx";
import { stepHref } from "./wizard-steps.tsx";

/** Step 1 of a batch that has its list: what is in it, and the way to another list. */
export function KeptList({ tenant, batch }: { tenant: string; batch: FlowBatch }) {
  const [verdict, setVerdict] = useAddressWord("verdict", parseAsStringLiteral(verdicts));
  return (
    <>
      <ChoiceChips
        label="Rows by what the list tells"
        chips={verdicts
          .filter((each) => batch.verdicts[each] > 0)
          .map((each) => ({ value: each, count: batch.verdicts[each], ...verdictWords[each] }))}
        total={batch.rows}
        totalLabel="rows"
        value={verdict}
        onChange={(value) => void setVerdict(value)}
      />
      <ItemsCard tenant={tenant} batchId={batch.id} filter={verdict ? { verdict } : {}} isMoving={false}>
        {(items) => (
          <Table label="Rows of the list">
            <TableHead>
              <HeaderCell isNumeric className="max-sm:hidden">
                Line
              </HeaderCell>
              <HeaderCell>CRM id</HeaderCell>
              <HeaderCell>Name</HeaderCell>
              <HeaderCell className="max-sm:hidden">E-mail</HeaderCell>
              <HeaderCell>Told by the list</HeaderCell>
            </TableHead>
            <TableBody>
              {items.map((item) => (
                <Row key={item.position}>
                  <Cell isNumeric className="text-ink-3 max-sm:hidden">
                    {item.line ?? "–"}
                  </Cell>
                  <Cell className="max-w-56 truncate font-mono text-xs" title={item.crmProspectId}>
                    {item.crmProspectId || "–"}
                  </Cell>
                  <Cell className="max-w-48 truncate">{item.name ?? "–"}</Cell>
                  <Cell className="max-w-56 truncate max-sm:hidden">{item.email ?? "–"}</Cell>
                  <Cell className="min-w-48 text-ink-2">{item.verdictReason ?? "–"}</Cell>
                </Row>
              ))}
            </TableBody>
          </Table>
        )}
      </ItemsCard>
      <div className="flex flex-wrap justify-end gap-2">
        {batch.can.edit ? (
          <LinkButton
            href={`/${tenant}/flows/assign?${new URLSearchParams({ instead: batch.id })}`}
            prefetch={false}
            icon={<Replace aria-hidden="true" />}
          >
            Take another list
          </LinkButton>
        ) : null}
        <LinkButton
          variant="primary"
          href={stepHref(tenant, batch.id, "flow")}
          prefetch={false}
          icon={<ArrowRight aria-hidden="true" />}
        >
          Flow and owner
        </LinkButton>
      </div>
    </>
  );
}
