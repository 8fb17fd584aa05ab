import type { NavSection } from "#components/layout/shell-types.ts";
import { type AreaLevels, covers } from "#lib/tenancy/areas.ts";

/** The screens that a member's areas open, in the order of the sidebar. */
export function navFor(tenant: string, areas: AreaLevels): NavSection[] {
  const base = `/${tenant}`;
  const main: NavSection = { id: "main", items: [] };
  const items = [];
  if (covers(areas.calls, "read")) {
    items.push(
      { id: "overview", label: "Overview", href: base, icon: "overview" as const, isExact: true },
      { id: "calls", label: "Calls", href: `${base}/calls`, icon: "calls" as const },
    );
  }
  if (covers(areas.calls, "read") && covers(areas.transcripts, "read")) {
    items.push({ id: "search", label: "Search", href: `${base}/search`, icon: "search" as const });
  }
  if (covers(areas.stats, "read")) {
    items.push({ id: "activity", label: "Activity", href: `${base}/activity`, icon: "activity" as const });
  }
  if (["calls", "stats", "scorecards"].some((area) => covers(areas[area as keyof AreaLevels], "read"))) {
    items.push({ id: "coaching", label: "Coaching", href: `${base}/coaching`, icon: "coaching" as const });
  }
  if (covers(areas.library, "read") && covers(areas.calls, "read")) {
    items.push({ id: "library", label: "Library", href: `${base}/library`, icon: "library" as const });
  }
  if (covers(areas.calls, "read") || covers(areas.stats, "read")) {
    items.push({ id: "reports", label: "Reports", href: `${base}/reports`, icon: "reports" as const });
  }
  if (covers(areas.flows, "read")) {
    items.push({ id: "flows", label: "Flows", href: `${base}/flows`, icon: "flows" as const });
  }
  if (covers(areas.people, "read")) {
    items.push({ id: "people", label: "People", href: `${base}/people`, icon: "people" as const });
  }
  if (covers(areas.calls, "read")) {
    items.push({ id: "accounts", label: "Accounts", href: `${base}/accounts`, icon: "accounts" as const });
  }
  const sections = [{ ...main, items }];
  if (!covers(areas.settings, "read")) return sections;
  const admin: NavSection = {
    id: "admin",
    label: "Admin",
    items: [
      { id: "connection", label: "Connection", href: `${base}/admin/connection`, icon: "connection" },
      { id: "sync", label: "Sync", href: `${base}/admin/sync`, icon: "sync" },
      { id: "budget", label: "Budget", href: `${base}/admin/budget`, icon: "budget" },
      { id: "scopes", label: "Scopes", href: `${base}/admin/scopes`, icon: "scopes" },
      { id: "explorer", label: "Explorer", href: `${base}/admin/explorer`, icon: "explorer" },
      { id: "drift", label: "API changes", href: `${base}/admin/drift`, icon: "drift" },
      { id: "members", label: "Members", href: `${base}/admin/members`, icon: "members" },
      { id: "api-keys", label: "API keys", href: `${base}/admin/api-keys`, icon: "keys" },
      { id: "privacy", label: "Privacy", href: `${base}/admin/privacy`, icon: "privacy" },
      { id: "tenant", label: "Tenant", href: `${base}/admin/tenant`, icon: "tenant" },
    ],
  };
  return [...sections, admin];
}
