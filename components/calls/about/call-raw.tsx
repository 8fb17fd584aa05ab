"use client";

import { useQuery } from "#components/query/use-query.ts";
import { CodeBlock } from "#components/ui/code-block.tsx";
import { CopyButton } from "#components/ui/copy-button.tsx";
import { DateTime } from "#components/ui/date-time.tsx";
import { recordOptions } from "../calls-options.ts";
import { AboutQuery } from "./about-query.tsx";
import { NothingHere } from "./about-section.tsx";

/** Gong's record as it is stored, for those who look for a field that no screen shows. */
export function CallRaw({ tenant, callId }: { tenant: string; callId: string }) {
  const query = useQuery(recordOptions(tenant, callId));
  return (
    <AboutQuery query={query} label="Loading the record">
      {({ record, asOf }) => {
        if (record === null) return <NothingHere>Nothing is kept of this call but its metadata.</NothingHere>;
        const text = JSON.stringify(record, null, 2);
        return (
          <div className="flex flex-col gap-2 px-4 py-3">
            <p className="flex items-center justify-between gap-3 text-xs text-ink-3">
              <span>
                As Gong gave it on <DateTime at={asOf} />. That you looked is in the audit log.
              </span>
              <CopyButton text={text} label="Copy the record" />
            </p>
            <CodeBlock label="Gong’s record of this call" text={text} />
          </div>
        );
      }}
    </AboutQuery>
  );
}
