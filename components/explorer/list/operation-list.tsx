"use client";

import { Braces } from "lucide-react";
import Link from "next/link";
import { useParams, useSelectedLayoutSegment } from "next/navigation";
import { useEffect, useRef } from "react";
import { useQuery } from "#components/query/use-query.ts";
import { Button } from "#components/ui/button.tsx";
import { cx } from "#components/ui/cx.ts";
import { ProblemState } from "#components/ui/problem-state.tsx";
import { SkeletonRows } from "#components/ui/skeleton.tsx";
import type { ExplorerOperation } from "#lib/explorer/schemas.ts";
import { plural } from "#lib/format/plural.ts";
import { type Area, areas } from "#lib/tenancy/areas.ts";
import { catalogueOptions } from "../explorer-requests.ts";
import { filterOperations } from "./filter-operations.ts";
import { filterQuery, useOperationFilters } from "./filter-state.ts";
import { MethodMark, OperationMarks } from "./marks.tsx";
import { OperationFilterBar } from "./operation-filter-bar.tsx";

export interface OperationListProps {
  tenant: string;
  areaNames: Readonly<Record<Area, string>>;
}

/** Every operation of Gong's API, searched and filtered by what the address says. */
export function OperationList({ tenant, areaNames }: OperationListProps) {
  const base = `/${tenant}/admin/explorer`;
  const [filters, setFilters] = useOperationFilters();
  const catalogue = useQuery(catalogueOptions(tenant));
  const { operationId } = useParams<{ operationId?: string }>();
  const isRaw = useSelectedLayoutSegment() === "raw";
  const current = useRef<HTMLAnchorElement>(null);
  useEffect(() => current.current?.scrollIntoView({ block: "nearest" }), []);
  if (catalogue.isPending) return <SkeletonRows rows={14} label="Loading the operations" />;
  if (catalogue.isError)
    return <ProblemState error={catalogue.error} onRetry={() => void catalogue.refetch()} />;
  const all = catalogue.data.operations;
  const found = filterOperations(all, filters);
  const query = filterQuery(filters);
  return (
    <>
      <OperationFilterBar
        filters={filters}
        onChange={(next) => void setFilters(next)}
        areaNames={areaNames}
        summary={
          found.length === all.length ? plural(all.length, "operation") : `${found.length} of ${all.length}`
        }
      />
      <nav aria-label="Operations" className="flex flex-col pb-6">
        <Link
          href={`${base}/raw${query}`}
          aria-current={isRaw ? "page" : undefined}
          className="flex min-h-9 items-center gap-2 border-b border-line px-4 py-2 text-sm font-medium text-ink hover:bg-sunken focus-visible:-outline-offset-2 aria-[current=page]:bg-accent-soft"
        >
          <Braces className="size-3.5 text-ink-3" aria-hidden="true" />
          Raw request
        </Link>
        {found.length === 0 ? (
          <div className="flex flex-col items-start gap-2 px-4 py-6 text-sm text-ink-2">
            No operation matches.
            <Button size="sm" onClick={() => void setFilters(null)}>
              Clear the filters
            </Button>
          </div>
        ) : null}
        {areas.map((area) => {
          const here = found.filter((operation) => operation.area === area);
          if (here.length === 0) return null;
          return (
            <section key={area} aria-labelledby={`area-${area}`}>
              <h2
                id={`area-${area}`}
                className="flex items-baseline justify-between px-4 pt-4 pb-1 text-xs font-medium text-ink-3"
              >
                {areaNames[area]}
                <span className="font-normal tabular-nums">{here.length}</span>
              </h2>
              <ul>
                {here.map((operation) => (
                  <OperationRow
                    key={operation.id}
                    operation={operation}
                    href={`${base}/${operation.id}${query}`}
                    isCurrent={operation.id === operationId}
                    linkRef={operation.id === operationId ? current : null}
                  />
                ))}
              </ul>
            </section>
          );
        })}
      </nav>
    </>
  );
}

interface OperationRowProps {
  operation: ExplorerOperation;
  href: string;
  isCurrent: boolean;
  linkRef: React.RefObject<HTMLAnchorElement | null> | null;
}

function OperationRow({ operation, href, isCurrent, linkRef }: OperationRowProps) {
  return (
    <li>
      <Link
        ref={linkRef}
        href={href}
        prefetch={false}
        aria-current={isCurrent ? "page" : undefined}
        title={operation.summary}
        className={cx(
          "grid scroll-my-24 grid-cols-[2.75rem_minmax(0,1fr)_auto] items-center gap-x-2 px-4 py-1.5 hover:bg-sunken focus-visible:-outline-offset-2",
          "aria-[current=page]:bg-accent-soft",
        )}
      >
        <MethodMark method={operation.method} />
        <span className="truncate text-sm text-ink">{operation.name}</span>
        <OperationMarks operation={operation} />
        <span className="col-span-2 col-start-2 truncate font-mono text-2xs text-ink-3">
          {operation.path}
        </span>
      </Link>
    </li>
  );
}
