import { DateTime } from "#components/ui/date-time.tsx";
import { DescriptionList } from "#components/ui/description-list.tsx";
import type { CallDetail } from "#lib/calls/schemas.ts";
import { formatDuration } from "#lib/format/format-duration.ts";

function languageName(code: string | null): string | null {
  if (!code || code === "und" || code === "zxx") return null;
  try {
    return new Intl.DisplayNames("en", { type: "language" }).of(code) ?? code;
  } catch {
    return code;
  }
}

/** Everything that the mirror knows about the call itself. */
export function CallFacts({ call }: { call: CallDetail }) {
  const facts: [string, React.ReactNode][] = [
    ["Started", <DateTime key="started" at={call.startedAt} />],
    ["Scheduled", call.scheduledAt ? <DateTime key="scheduled" at={call.scheduledAt} /> : null],
    ["Length", formatDuration(call.durationSeconds)],
    ["Account", call.accountName],
    ["Host", call.host?.name ?? null],
    ["Workspace", call.workspaceName],
    ["Direction", call.direction],
    ["Scope", call.scope],
    ["Purpose", call.purpose],
    ["Language", languageName(call.language)],
    ["System", call.system],
    ["Media", call.media],
    ["Copied", <DateTime key="copied" at={call.mirroredAt} />],
  ];
  const items = facts.flatMap(([term, value]) => (value ? [{ term, value }] : []));
  return <DescriptionList items={items} className="px-4 py-3" />;
}
