import { DateTime } from "#components/ui/date-time.tsx";
import { RowLink } from "#components/ui/row-link.tsx";
import { Cell, HeaderCell, Row, Table, TableBody, TableHead } from "#components/ui/table.tsx";
import { TalkBar } from "#components/ui/talk-bar.tsx";
import { accountHref } from "#lib/accounts/formatters.ts";
import type { AccountSummary } from "#lib/accounts/schemas.ts";
import { formatNumber } from "#lib/format/format-number.ts";

const none = <span className="text-ink-3">–</span>;

export interface AccountsTableProps {
  tenant: string;
  accounts: readonly AccountSummary[];
  locale: string;
}

/** Customers, last talked with first; the whole row leads to the account. */
export function AccountsTable({ tenant, accounts, locale }: AccountsTableProps) {
  return (
    <Table label="Accounts, those who were talked with last first">
      <TableHead>
        <HeaderCell>Account</HeaderCell>
        <HeaderCell>Last call</HeaderCell>
        <HeaderCell className="max-md:hidden">First call</HeaderCell>
        <HeaderCell isNumeric>Calls</HeaderCell>
        <HeaderCell isNumeric className="max-sm:hidden">
          Hours
        </HeaderCell>
        <HeaderCell className="max-md:hidden">
          <span title="Our part of the talk on calls where customers talked">Us / them</span>
        </HeaderCell>
      </TableHead>
      <TableBody>
        {accounts.map((account) => (
          <Row key={account.key}>
            <Cell className="w-full max-w-0">
              <RowLink
                href={accountHref(tenant, account.key)}
                prefetch={false}
                data-row-link
                className="block truncate"
                title={account.key}
              >
                {account.key}
              </RowLink>
            </Cell>
            <Cell className="whitespace-nowrap text-ink-2">
              <DateTime at={account.lastCallAt} style="date" />
            </Cell>
            <Cell className="whitespace-nowrap text-ink-2 max-md:hidden">
              <DateTime at={account.firstCallAt} style="date" />
            </Cell>
            <Cell isNumeric>{formatNumber(account.calls, locale)}</Cell>
            <Cell isNumeric className="max-sm:hidden">
              {formatNumber(account.hours, locale)}
            </Cell>
            <Cell className="min-w-32 max-md:hidden">
              {account.usShare === null ? (
                none
              ) : (
                <TalkBar us={account.usShare} them={1 - account.usShare} hasNumbers />
              )}
            </Cell>
          </Row>
        ))}
      </TableBody>
    </Table>
  );
}
