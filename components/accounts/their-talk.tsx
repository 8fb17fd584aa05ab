import { Card } from "#components/ui/card.tsx";
import { Cell, HeaderCell, Row, Table, TableBody, TableHead } from "#components/ui/table.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import type { AccountSpeaker, AccountTalk, AccountTurn } from "#lib/accounts/schemas.ts";
import { momentPath } from "#lib/calls/moment.ts";
import { formatClock } from "#lib/format/format-clock.ts";
import { formatNumber, formatPercent } from "#lib/format/format-number.ts";
import { newestCalls } from "./newest-calls.ts";

/** Opens the call where the turn begins. */
export function TurnLink({ tenant, turn }: { tenant: string; turn: AccountTurn }) {
  return (
    <TextLink href={momentPath(tenant, turn.callId, turn.atSeconds)} prefetch={false}>
      {formatClock(turn.seconds)}
    </TextLink>
  );
}

function CallsOf({ tenant, account, person }: { tenant: string; account: string; person: AccountSpeaker }) {
  if (person.emailAddress === null) return formatNumber(person.calls);
  const query = new URLSearchParams({ account, contact: person.emailAddress });
  return (
    <TextLink href={`/${tenant}/calls?${query}`} prefetch={false}>
      {formatNumber(person.calls)}
    </TextLink>
  );
}

export interface TheirTalkProps {
  tenant: string;
  account: string;
  talk: AccountTalk;
}

/** Who of the customer was heard over the meetings, how much, and where they told most. */
export function TheirTalk({ tenant, account, talk }: TheirTalkProps) {
  return (
    <Card
      title="What their people said"
      isFlush
      footer={`Counted from the words of ${newestCalls(talk.calls, "transcript")}. A turn lasts until somebody else speaks. A question is a question mark.`}
    >
      {talk.people.length === 0 ? (
        <p className="px-4 py-6 text-sm text-ink-2">Nobody of the customer was heard on these calls.</p>
      ) : (
        <Table label={`Talk of the people of ${account}, those heard longest first`}>
          <TableHead>
            <HeaderCell>Person</HeaderCell>
            <HeaderCell isNumeric>Calls</HeaderCell>
            <HeaderCell isNumeric>Talk</HeaderCell>
            <HeaderCell isNumeric className="max-sm:hidden">
              <span title="Part of what the customer’s side said">Share</span>
            </HeaderCell>
            <HeaderCell isNumeric>Longest turn</HeaderCell>
            <HeaderCell isNumeric className="max-sm:hidden">
              Questions
            </HeaderCell>
          </TableHead>
          <TableBody>
            {talk.people.map((person) => (
              <Row key={person.emailAddress ?? person.name}>
                <Cell className="w-full max-w-0 truncate font-medium">{person.name}</Cell>
                <Cell isNumeric>
                  <CallsOf tenant={tenant} account={account} person={person} />
                </Cell>
                <Cell isNumeric>{formatClock(person.talkSeconds)}</Cell>
                <Cell isNumeric className="max-sm:hidden">
                  {formatPercent(person.share)}
                </Cell>
                <Cell isNumeric>
                  <TurnLink tenant={tenant} turn={person.longest} />
                </Cell>
                <Cell isNumeric className="max-sm:hidden">
                  {formatNumber(person.questions)}
                </Cell>
              </Row>
            ))}
          </TableBody>
        </Table>
      )}
    </Card>
  );
}
