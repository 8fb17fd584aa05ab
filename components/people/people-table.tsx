import { Avatar } from "#components/ui/avatar.tsx";
import { Badge } from "#components/ui/badge.tsx";
import { RowLink } from "#components/ui/row-link.tsx";
import { Cell, HeaderCell, Row, Table, TableBody, TableHead } from "#components/ui/table.tsx";
import type { PersonSummary } from "#lib/people/schemas.ts";

const none = <span className="text-ink-3">–</span>;

/** People by name; the whole row leads to the person. */
export function PeopleTable({ tenant, people }: { tenant: string; people: readonly PersonSummary[] }) {
  return (
    <Table label="People, by name">
      <TableHead>
        <HeaderCell>Name</HeaderCell>
        <HeaderCell className="max-sm:hidden">Title</HeaderCell>
        <HeaderCell className="max-md:hidden">Reports to</HeaderCell>
        <HeaderCell className="max-lg:hidden">E-mail</HeaderCell>
        <HeaderCell isNumeric>
          <span title="People who report to this person directly">Reports</span>
        </HeaderCell>
      </TableHead>
      <TableBody>
        {people.map((person) => (
          <Row key={person.id}>
            <Cell className="w-1/3 max-w-0 max-sm:w-full">
              <span className="flex min-w-0 items-center gap-2">
                <Avatar name={person.name} side="us" size="sm" />
                <RowLink
                  href={`/${tenant}/people/${person.id}`}
                  prefetch={false}
                  data-row-link
                  className="truncate"
                  title={person.name}
                >
                  {person.name}
                </RowLink>
                {person.isActive ? null : <Badge>Inactive</Badge>}
              </span>
              {person.title ? (
                <span className="block truncate text-xs text-ink-3 sm:hidden">{person.title}</span>
              ) : null}
            </Cell>
            <Cell className="max-w-56 truncate max-sm:hidden" title={person.title ?? undefined}>
              {person.title ?? none}
            </Cell>
            <Cell className="max-w-44 truncate max-md:hidden">{person.manager?.name ?? none}</Cell>
            <Cell
              className="max-w-64 truncate text-ink-2 max-lg:hidden"
              title={person.emailAddress ?? undefined}
            >
              {person.emailAddress ?? none}
            </Cell>
            <Cell isNumeric>{person.reports || none}</Cell>
          </Row>
        ))}
      </TableBody>
    </Table>
  );
}
