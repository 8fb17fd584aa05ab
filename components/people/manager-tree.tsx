"use client";

import { ChevronRight } from "lucide-react";
import Link from "next/link";
import { useState } from "react";
import { useQuery } from "#components/query/use-query.ts";
import { Badge } from "#components/ui/badge.tsx";
import { cx } from "#components/ui/cx.ts";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { ProblemState } from "#components/ui/problem-state.tsx";
import { TableSkeleton } from "#components/ui/table-skeleton.tsx";
import { plural } from "#lib/format/plural.ts";
import type { PersonSummary } from "#lib/people/schemas.ts";
import { reportsOptions } from "./people-options.ts";

interface BranchProps {
  tenant: string;
  /** Null for the top. */
  manager: string | null;
  /** Those above, so that a loop in Gong's tree is not opened for ever. */
  above: readonly string[];
}

function Branch({ tenant, manager, above }: BranchProps) {
  const list = useQuery(reportsOptions(tenant, manager));
  if (list.error) return <ProblemState error={list.error} onRetry={() => void list.refetch()} />;
  if (!list.data) return <TableSkeleton rows={3} label="Loading reports" />;
  if (list.data.people.length === 0) return <EmptyState title="Nobody here">Gong lists nobody.</EmptyState>;
  return (
    <ul className={cx(manager !== null && "ml-5 border-l border-line")}>
      {list.data.people.map((person) => (
        <Leaf key={person.id} tenant={tenant} person={person} above={above} />
      ))}
    </ul>
  );
}

function Leaf({
  tenant,
  person,
  above,
}: {
  tenant: string;
  person: PersonSummary;
  above: readonly string[];
}) {
  const [isOpen, setOpen] = useState(above.length === 0);
  const hasReports = person.reports > 0 && !above.includes(person.id);
  return (
    <li>
      <div className="flex min-h-9 items-center gap-1.5 px-3 hover:bg-sunken">
        {hasReports ? (
          <button
            type="button"
            aria-expanded={isOpen}
            aria-label={`People who report to ${person.name}`}
            onClick={() => setOpen(!isOpen)}
            className="flex size-6 shrink-0 items-center justify-center rounded-sm text-ink-3 hover:bg-pressed hover:text-ink"
          >
            <ChevronRight
              className={cx("size-4 transition-transform", isOpen && "rotate-90")}
              aria-hidden="true"
            />
          </button>
        ) : (
          <span className="size-6 shrink-0" />
        )}
        <Link
          href={`/${tenant}/people/${person.id}`}
          prefetch={false}
          data-row-link
          className="truncate rounded-xs text-sm font-medium text-ink hover:underline"
        >
          {person.name}
        </Link>
        {person.isActive ? null : <Badge>Inactive</Badge>}
        <span className="truncate text-xs text-ink-3 max-sm:hidden">{person.title}</span>
        {person.reports > 0 ? (
          <span className="ml-auto shrink-0 text-xs text-ink-3">{plural(person.reports, "report")}</span>
        ) : null}
      </div>
      {hasReports && isOpen ? (
        <Branch tenant={tenant} manager={person.id} above={[...above, person.id]} />
      ) : null}
    </li>
  );
}

/** Who reports to whom in Gong, from the top; each branch is read when it is opened. */
export function ManagerTree({ tenant }: { tenant: string }) {
  return (
    <div className="py-1">
      <Branch tenant={tenant} manager={null} above={[]} />
    </div>
  );
}
