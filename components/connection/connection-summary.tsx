import { Badge } from "#components/ui/badge.tsx";
import { DateTime } from "#components/ui/date-time.tsx";
import { DescriptionList } from "#components/ui/description-list.tsx";
import { RelativeTime } from "#components/ui/relative-time.tsx";
import type { ConnectionView } from "#lib/connections/schemas.ts";

const states = {
  none: { tone: "neutral", words: "Not connected" },
  active: { tone: "ok", words: "Connected" },
  needs_reauth: { tone: "danger", words: "Gong asks to reconnect" },
  disconnected: { tone: "neutral", words: "Disconnected" },
} as const;

export function ConnectionStateBadge({ state }: { state: ConnectionView["state"] }) {
  const { tone, words } = states[state];
  return (
    <Badge tone={tone} hasDot>
      {words}
    </Badge>
  );
}

/** The facts of a connection: how, where, since when, and until when its token is good. */
export function ConnectionSummary({ connection }: { connection: NonNullable<ConnectionView["connection"]> }) {
  return (
    <DescriptionList
      items={[
        { term: "Connected by", value: connection.kind === "oauth" ? "OAuth" : "Access key" },
        { term: "Gong host", value: <code className="font-mono text-xs">{connection.host}</code> },
        {
          term: "Since",
          value: (
            <>
              <DateTime at={connection.connectedAt} />
              {connection.connectedBy ? ` by ${connection.connectedBy}` : ""}
            </>
          ),
        },
        ...(connection.kind === "oauth"
          ? [
              {
                term: "Token",
                value: connection.renewsAt ? (
                  <>
                    renews <RelativeTime at={connection.renewsAt} />
                  </>
                ) : null,
              },
            ]
          : []),
        {
          term: "Last good answer",
          value: connection.lastOkAt ? <RelativeTime at={connection.lastOkAt} /> : "none yet",
        },
      ]}
    />
  );
}
