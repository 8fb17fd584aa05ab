import { Check, CircleOff } from "lucide-react";
import { Card } from "#components/ui/card.tsx";
import { DateTime } from "#components/ui/date-time.tsx";
import { Cell, HeaderCell, Row, Table, TableBody, TableHead } from "#components/ui/table.tsx";
import type { ConnectionView } from "#lib/connections/schemas.ts";

type Connection = NonNullable<ConnectionView["connection"]>;

function Missing({ missing }: { missing: Connection["missing"] }) {
  return (
    <Table label="Scopes that are missing">
      <TableHead>
        <HeaderCell>Missing scope</HeaderCell>
        <HeaderCell>Stays closed without it</HeaderCell>
        <HeaderCell className="max-md:hidden">What it is for</HeaderCell>
      </TableHead>
      <TableBody>
        {missing.map(({ scope, screens, reason }) => (
          <Row key={scope}>
            <Cell>
              <span className="flex items-center gap-2">
                <CircleOff className="size-3.5 shrink-0 text-warn" aria-hidden="true" />
                <code className="font-mono text-xs">{scope}</code>
              </span>
            </Cell>
            <Cell>{screens.join(", ")}</Cell>
            <Cell className="text-ink-2 max-md:hidden">{reason}</Cell>
          </Row>
        ))}
      </TableBody>
    </Table>
  );
}

function Granted({ granted }: { granted: Connection["granted"] }) {
  return (
    <details className="group border-t border-line">
      <summary className="px-4 py-2.5 text-sm text-ink-2 hover:text-ink">
        Show the {granted.length} granted scopes
      </summary>
      <Table label="Scopes that are granted">
        <TableHead>
          <HeaderCell>Granted scope</HeaderCell>
          <HeaderCell className="max-md:hidden">What it opens</HeaderCell>
          <HeaderCell>Since</HeaderCell>
        </TableHead>
        <TableBody>
          {granted.map(({ scope, description, since }) => (
            <Row key={scope}>
              <Cell>
                <span className="flex items-center gap-2">
                  <Check className="size-3.5 shrink-0 text-ok" aria-hidden="true" />
                  <code className="font-mono text-xs">{scope}</code>
                </span>
              </Cell>
              <Cell className="text-ink-2 max-md:hidden">{description}</Cell>
              <Cell className="whitespace-nowrap text-ink-2">
                {since ? <DateTime at={since} style="date" /> : "–"}
              </Cell>
            </Row>
          ))}
        </TableBody>
      </Table>
    </details>
  );
}

/** What the connection may do, and which screens stay closed because of what it may not. */
export function ScopesCard({ connection }: { connection: Connection }) {
  const { granted, missing, isLimitedByScopes } = connection;
  if (!isLimitedByScopes) {
    return (
      <Card title="Scopes">
        <p className="text-sm text-ink-2">
          An access key is not limited by scopes. What it sees depends on the Gong permissions of the person
          who made it.
        </p>
      </Card>
    );
  }
  const total = granted.length + missing.length;
  return (
    <Card
      title="Scopes"
      description={`${granted.length} of ${total} granted${missing.length > 0 ? ". Reconnect to ask for the rest." : "."}`}
      isFlush
    >
      {missing.length > 0 ? <Missing missing={missing} /> : null}
      <Granted granted={granted} />
    </Card>
  );
}
