import { Badge } from "#components/ui/badge.tsx";
import { Button } from "#components/ui/button.tsx";
import type { Tone } from "#components/ui/callout.tsx";
import { DateTime } from "#components/ui/date-time.tsx";
import { RelativeTime } from "#components/ui/relative-time.tsx";
import { Cell, HeaderCell, Row, Table, TableBody, TableHead } from "#components/ui/table.tsx";
import type { ApiKeyState, KeyArea } from "#lib/tenancy/api-keys/choices.ts";
import type { ApiKeySummary } from "#lib/tenancy/api-keys/schemas.ts";
import { areaWords, levelWords } from "../area-words.ts";

const states: Record<ApiKeyState, { label: string; tone: Tone }> = {
  living: { label: "Works", tone: "ok" },
  expired: { label: "Expired", tone: "warn" },
  revoked: { label: "Revoked", tone: "neutral" },
  orphaned: { label: "Maker gone", tone: "warn" },
};

export interface ApiKeysTableProps {
  keys: readonly ApiKeySummary[];
  mayChange: boolean;
  onRevoke: (key: ApiKeySummary) => void;
}

export function ApiKeysTable({ keys, mayChange, onRevoke }: ApiKeysTableProps) {
  return (
    <Table label="API keys, the newest first">
      <TableHead>
        <HeaderCell>Name</HeaderCell>
        <HeaderCell>Opens</HeaderCell>
        <HeaderCell>State</HeaderCell>
        <HeaderCell>Last used</HeaderCell>
        <HeaderCell>Made by</HeaderCell>
        <HeaderCell>
          <span className="sr-only">Steps</span>
        </HeaderCell>
      </TableHead>
      <TableBody>
        {keys.map((key) => (
          <Row key={key.id}>
            <Cell className="font-medium">
              {key.name} <code className="font-mono text-xs font-normal text-ink-3">…{key.ending}</code>
            </Cell>
            <Cell className="text-ink-2">
              {Object.entries(key.areas)
                .map(([area, level]) => `${areaWords[area as KeyArea]}: ${levelWords[level].toLowerCase()}`)
                .join(", ")}
            </Cell>
            <Cell className="whitespace-nowrap">
              <Badge tone={states[key.state].tone}>{states[key.state].label}</Badge>
              <span className="ml-2 text-xs text-ink-3">
                {key.state === "living" ? (
                  <>
                    until <DateTime at={key.expiresAt} style="date" />
                  </>
                ) : key.revokedBy ? (
                  `by ${key.revokedBy}`
                ) : null}
              </span>
            </Cell>
            <Cell className="whitespace-nowrap text-ink-2">
              {key.lastUsedAt ? <RelativeTime at={key.lastUsedAt} /> : "Never"}
            </Cell>
            <Cell className="text-ink-2">{key.createdBy}</Cell>
            <Cell className="w-0 text-right whitespace-nowrap">
              {mayChange && (key.state === "living" || key.state === "orphaned") ? (
                <Button
                  size="sm"
                  variant="ghost"
                  aria-label={`Revoke ${key.name}`}
                  onClick={() => onRevoke(key)}
                >
                  Revoke
                </Button>
              ) : null}
            </Cell>
          </Row>
        ))}
      </TableBody>
    </Table>
  );
}
