import { ChevronRight } from "lucide-react";
import Link from "next/link";
import { TenantMark } from "#components/layout/tenant-mark.tsx";
import type { OwnTenant } from "#lib/tenancy/schemas.ts";
import { LeaveButton } from "./leave-button.tsx";
import { roleWords } from "./role-words.ts";

export function TenantList({ tenants }: { tenants: readonly OwnTenant[] }) {
  return (
    <ul>
      {tenants.map((tenant) => (
        <li
          key={tenant.slug}
          className="flex items-center border-b border-line pr-3 last:border-b-0 hover:bg-sunken"
        >
          <Link
            href={`/${tenant.slug}`}
            className="flex min-h-12 min-w-0 flex-1 items-center gap-3 px-4 py-2 focus-visible:-outline-offset-2"
          >
            <TenantMark name={tenant.name} />
            <span className="flex min-w-0 flex-1 flex-col">
              <span className="truncate text-sm font-medium text-ink">{tenant.name}</span>
              <span className="truncate text-xs text-ink-3">/{tenant.slug}</span>
            </span>
            <span className="text-xs text-ink-2">{roleWords[tenant.role].label}</span>
            <ChevronRight className="size-4 text-ink-3" aria-hidden="true" />
          </Link>
          <LeaveButton slug={tenant.slug} name={tenant.name} />
        </li>
      ))}
    </ul>
  );
}
