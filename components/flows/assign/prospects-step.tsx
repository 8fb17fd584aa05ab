"use client";

import { parseAsStringLiteral } from "#components/address/parsers.ts";
import { useAddressWord } from "#components/address/use-address.ts";
import { SegmentedControl } from "#components/ui/segmented-control.tsx";
import type { FlowBatch } from "#lib/flows/batches/schemas.ts";
import { BatchSource } from "./batch-source.tsx";
import { ListSource } from "./list-source.tsx";
import { PeopleSource } from "./people-source.tsx";

const sources = ["paste", "file", "people", "batch"] as const;
const labels = { paste: "Paste", file: "File", people: "People of calls", batch: "Earlier batch" };

export interface ProspectsStepProps {
  tenant: string;
  flowId: string | null;
  instead: FlowBatch | null;
  /** What the page that led here is about. */
  /** One id, or several with commas. */
  call: string | null;
  account: string | null;
  batchId: string | null;
}

/** Step 1 of a new batch: where its prospects come from. */
export function ProspectsStep({ tenant, flowId, instead, call, account, batchId }: ProspectsStepProps) {
  const told = call || account ? "people" : batchId ? "batch" : "paste";
  const [source, setSource] = useAddressWord("source", parseAsStringLiteral(sources).withDefault(told));
  const aim = { flowId, instead };
  return (
    <>
      <SegmentedControl
        label="Where the prospects come from"
        className="h-auto flex-wrap self-start"
        segments={sources.map((value) => ({ value, label: labels[value] }))}
        value={source}
        onValueChange={(value) => void setSource(value)}
      />
      {source === "paste" || source === "file" ? (
        <ListSource key={source} tenant={tenant} kind={source} aim={aim} />
      ) : source === "people" ? (
        <PeopleSource
          tenant={tenant}
          aim={aim}
          first={call ? { callIds: call } : account ? { account } : null}
        />
      ) : (
        <BatchSource tenant={tenant} aim={aim} firstId={batchId} />
      )}
    </>
  );
}
