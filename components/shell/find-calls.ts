import type { CommandGroup } from "#components/layout/shell-types.ts";
import type { CallsPage } from "#lib/calls/schemas.ts";
import { api } from "#lib/http/api-client.ts";

const most = 8;

/** Calls by words in their title, for the command palette. */
export async function findCalls(tenant: string, query: string, signal: AbortSignal): Promise<CommandGroup[]> {
  const params = new URLSearchParams({ title: query, limit: String(most) });
  const page = await api.get<CallsPage>(`/api/tenants/${tenant}/calls?${params}`, { signal });
  if (page.calls.length === 0) return [];
  return [
    {
      id: "calls",
      label: "Calls",
      items: page.calls.map((call) => ({
        id: call.id,
        label: call.title ?? "Untitled call",
        href: `/${tenant}/calls/${call.id}`,
        icon: "calls" as const,
        hint: [call.accountName, call.host?.name].filter(Boolean).join(" · "),
      })),
    },
  ];
}
