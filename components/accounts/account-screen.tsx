import Link from "next/link";
import type { ReactNode } from "react";
import { Badge } from "#components/ui/badge.tsx";
import { Card } from "#components/ui/card.tsx";
import { cx } from "#components/ui/cx.ts";
import { DateTime } from "#components/ui/date-time.tsx";
import { Duration } from "#components/ui/duration.tsx";
import { RowLink } from "#components/ui/row-link.tsx";
import { Stat } from "#components/ui/stat.tsx";
import { Cell, HeaderCell, Row, Table, TableBody, TableHead } from "#components/ui/table.tsx";
import { TalkBar } from "#components/ui/talk-bar.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { accountHref } from "#lib/accounts/formatters.ts";
import type { AccountDetail } from "#lib/accounts/schemas.ts";
import { momentPath } from "#lib/calls/moment.ts";
import { formatClock } from "#lib/format/format-clock.ts";
import { formatNumber, formatPercent } from "#lib/format/format-number.ts";
import { plural } from "#lib/format/plural.ts";
import { newestCalls } from "./newest-calls.ts";
import { TheirTalk } from "./their-talk.tsx";

const none = <span className="text-ink-3">–</span>;

interface AccountProps {
  tenant: string;
  account: AccountDetail;
}

/** The calls with the account, narrowed further. */
function callsWith(tenant: string, account: AccountDetail, ...more: (readonly [string, string])[]): string {
  return `/${tenant}/calls?${new URLSearchParams([["account", account.key], ...more.map((pair) => [...pair])])}`;
}

function Totals({ tenant, account }: AccountProps) {
  const { talk, usShare } = account;
  const callsHref = callsWith(tenant, account);
  return (
    <div className={cx("grid grid-cols-2 gap-3", talk ? "lg:grid-cols-6" : "lg:grid-cols-4")}>
      <Stat label="Calls" value={formatNumber(account.calls)} note="that you may see" href={callsHref} />
      <Stat label="Hours" value={formatNumber(account.hours)} unit="h" href={callsHref} />
      <Stat
        label="Their talk share"
        value={usShare === null ? "–" : formatPercent(1 - usShare)}
        note={usShare === null ? "they have not talked" : `ours ${formatPercent(usShare)}, where they talked`}
        href={`${callsHref}&talk=customers`}
      />
      {talk ? (
        <>
          <Stat
            label="Their longest turn"
            value={talk.longest ? formatClock(talk.longest.seconds) : "–"}
            note={talk.longest ? `by ${talk.longest.by}` : undefined}
            {...(talk.longest && {
              href: momentPath(tenant, talk.longest.callId, talk.longest.atSeconds),
            })}
          />
          <Stat
            label="Their questions"
            value={formatNumber(talk.questions)}
            note={`on ${newestCalls(talk.calls, "words")}`}
            href={`${callsHref}&transcript=present`}
          />
        </>
      ) : null}
      <Stat
        label="Last call"
        value={<DateTime at={account.lastCallAt} style="date" />}
        note={
          <>
            first <DateTime at={account.firstCallAt} style="date" />
          </>
        }
      />
    </div>
  );
}

function Calls({ tenant, account }: AccountProps) {
  const callsHref = callsWith(tenant, account);
  const isCut = account.calls > account.newest.length;
  return (
    <Card
      title="Calls"
      isFlush
      actions={<TextLink href={callsHref}>All of them</TextLink>}
      {...(isCut && { footer: `The newest ${account.newest.length} of ${formatNumber(account.calls)}` })}
    >
      <Table label={`Calls with ${account.key}, newest first`}>
        <TableHead>
          <HeaderCell className="max-sm:hidden">Started</HeaderCell>
          <HeaderCell>Title</HeaderCell>
          <HeaderCell className="max-sm:hidden">Host</HeaderCell>
          <HeaderCell isNumeric>Length</HeaderCell>
          <HeaderCell className="max-md:hidden">Us / them</HeaderCell>
          {account.talk ? (
            <>
              <HeaderCell isNumeric className="max-lg:hidden">
                <span title="The longest customer story as Gong measures it; where Gong tells none, their longest turn in the transcript">
                  Customer story
                </span>
              </HeaderCell>
              <HeaderCell isNumeric className="max-lg:hidden">
                Their questions
              </HeaderCell>
            </>
          ) : null}
        </TableHead>
        <TableBody>
          {account.newest.map((call) => (
            <Row key={call.id}>
              <Cell className="whitespace-nowrap text-ink-2 max-sm:hidden">
                <DateTime at={call.startedAt} />
              </Cell>
              <Cell className="w-full max-w-0">
                <RowLink
                  href={`/${tenant}/calls/${call.id}`}
                  prefetch={false}
                  data-row-link
                  className="block truncate"
                  title={call.title ?? undefined}
                >
                  {call.title ?? "Untitled call"}
                </RowLink>
                <span className="block text-xs text-ink-3 sm:hidden">
                  <DateTime at={call.startedAt} />
                </span>
              </Cell>
              <Cell className="max-w-40 truncate max-sm:hidden">{call.hostName}</Cell>
              <Cell isNumeric>
                <Duration seconds={call.durationSeconds} />
              </Cell>
              <Cell className="min-w-32 max-md:hidden">
                {call.usShare === null ? (
                  none
                ) : (
                  <TalkBar us={call.usShare} them={1 - call.usShare} hasNumbers />
                )}
              </Cell>
              {account.talk ? (
                <>
                  <Cell isNumeric className="max-lg:hidden">
                    {call.themLongestSeconds === null ? none : formatClock(call.themLongestSeconds)}
                  </Cell>
                  <Cell isNumeric className="max-lg:hidden">
                    {call.themQuestions === null ? none : formatNumber(call.themQuestions)}
                  </Cell>
                </>
              ) : null}
            </Row>
          ))}
        </TableBody>
      </Table>
    </Card>
  );
}

function Contacts({ tenant, account, actions }: AccountProps & { actions: ReactNode }) {
  return (
    <Card title="People met" isFlush actions={account.contacts.length > 0 ? actions : null}>
      {account.contacts.length === 0 ? (
        <p className="px-4 py-6 text-sm text-ink-2">No call names anybody of the customer.</p>
      ) : (
        <ul className="divide-y divide-line">
          {account.contacts.map((contact) => (
            <li key={contact.emailAddress ?? contact.name} className="flex flex-col gap-0.5 px-4 py-2">
              <span className="flex items-baseline justify-between gap-3 text-sm">
                <span className="font-medium text-ink">{contact.name ?? contact.emailAddress}</span>
                <span className="shrink-0 text-xs text-ink-3">
                  {contact.emailAddress === null ? (
                    plural(contact.calls, "call")
                  ) : (
                    <TextLink
                      href={callsWith(tenant, account, ["contact", contact.emailAddress])}
                      prefetch={false}
                    >
                      {plural(contact.calls, "call")}
                    </TextLink>
                  )}
                </span>
              </span>
              <span className="text-xs [overflow-wrap:anywhere] text-ink-2">
                {[contact.title, contact.name ? contact.emailAddress : null].filter(Boolean).join(" · ")}
              </span>
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}

function Team({ tenant, account, linksPeople }: AccountProps & { linksPeople: boolean }) {
  return (
    <Card title="Who of us was there" isFlush>
      <ul className="divide-y divide-line">
        {account.team.map(({ id, name, calls }) => (
          <li key={id} className="flex items-baseline justify-between gap-3 px-4 py-2 text-sm">
            {linksPeople ? (
              <Link
                href={`/${tenant}/people/${id}`}
                prefetch={false}
                className="font-medium text-ink hover:underline"
              >
                {name}
              </Link>
            ) : (
              <span className="font-medium text-ink">{name}</span>
            )}
            <span className="text-xs text-ink-3">
              <TextLink href={callsWith(tenant, account, ["participant", id])} prefetch={false}>
                {plural(calls, "call")}
              </TextLink>
            </span>
          </li>
        ))}
      </ul>
    </Card>
  );
}

function Trackers({ tenant, account }: AccountProps) {
  if (account.trackers.length === 0) return null;
  return (
    <Card title="What came up">
      <ul className="flex flex-wrap gap-1.5">
        {account.trackers.map(({ name, ids, occurrences, calls }) => (
          <li key={name}>
            <Link
              href={callsWith(tenant, account, ...ids.map((id) => ["tracker", id] as const))}
              prefetch={false}
              title={`${plural(occurrences, "time")} on ${plural(calls, "call")}`}
              className="block rounded-full hover:underline"
            >
              <Badge>
                {name} {formatNumber(occurrences)}
              </Badge>
            </Link>
          </li>
        ))}
      </ul>
    </Card>
  );
}

function Domains({ tenant, account }: AccountProps) {
  if (account.domains.length === 0) return null;
  return (
    <Card title="Domains">
      <ul className="flex flex-col gap-1 text-sm text-ink">
        {account.domains.map((domain) => (
          <li key={domain}>
            {account.alsoUnder.includes(domain) ? (
              <>
                {domain}, <TextLink href={accountHref(tenant, domain)}>calls without a CRM account</TextLink>
              </>
            ) : (
              domain
            )}
          </li>
        ))}
      </ul>
    </Card>
  );
}

/** Everything with one customer company. */
export interface AccountScreenProps extends AccountProps {
  linksPeople: boolean;
  /** What can be done with the people met. */
  peopleActions?: ReactNode;
}

export function AccountScreen({ tenant, account, linksPeople, peopleActions }: AccountScreenProps) {
  return (
    <>
      <Totals tenant={tenant} account={account} />
      <div className="grid items-start gap-5 xl:grid-cols-[minmax(0,1fr)_22rem]">
        <div className="flex min-w-0 flex-col gap-5">
          <Calls tenant={tenant} account={account} />
          {account.talk ? <TheirTalk tenant={tenant} account={account.key} talk={account.talk} /> : null}
        </div>
        <div className="flex min-w-0 flex-col gap-5">
          <Contacts tenant={tenant} account={account} actions={peopleActions} />
          <Team tenant={tenant} account={account} linksPeople={linksPeople} />
          <Trackers tenant={tenant} account={account} />
          <Domains tenant={tenant} account={account} />
        </div>
      </div>
    </>
  );
}
