import type { CallSummary } from "#lib/calls/schemas.ts";
import { DateTime } from "./date-time.tsx";
import { TextLink } from "./text-link.tsx";

export interface CallLineProps {
  tenant: string;
  call: Pick<CallSummary, "id" | "title" | "startedAt" | "accountName">;
}

/** A call in a list: its title leads to it, beside it with whom and when. */
export function CallLine({ tenant, call: { id, title, startedAt, accountName } }: CallLineProps) {
  return (
    <span className="flex flex-wrap items-baseline justify-between gap-x-4">
      <TextLink href={`/${tenant}/calls/${id}`} prefetch={false}>
        {title ?? "Untitled call"}
      </TextLink>
      <span className="text-xs text-ink-3">
        {accountName ? `${accountName}, ` : ""}
        <DateTime at={startedAt} />
      </span>
    </span>
  );
}
