import { Badge } from "#components/ui/badge.tsx";
import { CopyButton } from "#components/ui/copy-button.tsx";
import { DateTime } from "#components/ui/date-time.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import type { ScopeRow } from "#lib/connections/scopes/schemas.ts";

const states: Record<ScopeRow["state"], { tone: "ok" | "warn" | "neutral"; words: string }> = {
  granted: { tone: "ok", words: "Granted" },
  missing: { tone: "warn", words: "Missing" },
  open: { tone: "neutral", words: "Open" },
  unknown: { tone: "neutral", words: "Not connected" },
};

/** One scope; its id is an anchor, so that any screen can lead to it. */
export function ScopeItem({ tenant, row }: { tenant: string; row: ScopeRow }) {
  const { tone, words } = states[row.state];
  return (
    <li
      id={row.scope}
      className="grid scroll-mt-16 gap-x-6 gap-y-2 px-4 py-3 target:bg-accent-soft md:grid-cols-[minmax(0,2fr)_minmax(0,3fr)]"
    >
      <div className="flex min-w-0 flex-col gap-1">
        <div className="flex items-center gap-1">
          <code className="min-w-0 font-mono text-xs [overflow-wrap:anywhere] text-ink">{row.scope}</code>
          <CopyButton text={row.scope} label={`Copy ${row.scope}`} />
        </div>
        <p className="text-xs text-ink-2">{row.description}</p>
        <p className="flex flex-wrap items-center gap-2 text-xs text-ink-3">
          <Badge tone={tone} hasDot>
            {words}
          </Badge>
          {row.since ? (
            <span>
              since <DateTime at={row.since} />
            </span>
          ) : null}
          {row.isWanted ? null : <span>not asked for by Callboard</span>}
        </p>
      </div>
      <div className="flex min-w-0 flex-col gap-1.5 text-sm">
        {row.reason ? (
          <p className="text-ink-2">
            Callboard uses it to {row.reason}
            {row.screens.length > 0 ? `: ${row.screens.join(", ")}.` : "."}
          </p>
        ) : null}
        {row.operations.length === 0 ? (
          <p className="text-xs text-ink-3">No operation needs it.</p>
        ) : (
          <ul className="flex flex-col gap-0.5">
            {row.operations.map((operation) => (
              <li key={operation.id} className="flex min-w-0 flex-wrap items-baseline gap-x-2 text-xs">
                <TextLink
                  href={`/${tenant}/admin/explorer/${operation.id}`}
                  prefetch={false}
                  className="inline-flex min-h-6 items-center"
                >
                  {operation.id}
                </TextLink>
                <span className="text-ink-3">{operation.summary}</span>
              </li>
            ))}
          </ul>
        )}
      </div>
    </li>
  );
}
