import type { CommandGroup, CommandItem } from "#components/layout/shell-types.ts";
import { api } from "#lib/http/api-client.ts";
import type { QuickSearchResults } from "#lib/search/schemas.ts";

function group(id: string, label: string, items: CommandItem[]): CommandGroup[] {
  return items.length > 0 ? [{ id, label, items }] : [];
}

/** Things of the name that was typed. */
export async function findAnything(
  tenant: string,
  query: string,
  signal: AbortSignal,
): Promise<CommandGroup[]> {
  const params = new URLSearchParams({ q: query.slice(0, 100) });
  const found = await api.get<QuickSearchResults>(`/api/tenants/${tenant}/search/quick?${params}`, {
    signal,
  });
  const base = `/${tenant}`;
  return [
    ...group(
      "calls",
      "Calls",
      found.calls.map((call) => ({
        id: call.id,
        label: call.title ?? "Untitled call",
        href: `${base}/calls/${call.id}`,
        icon: "calls",
        hint: call.accountName ?? "",
      })),
    ),
    ...group(
      "people",
      "People",
      found.people.map((person) => ({
        id: person.id,
        label: person.name,
        href: `${base}/people/${person.id}`,
        icon: "people",
        hint: person.title ?? "",
      })),
    ),
    ...group(
      "flows",
      "Flows",
      found.flows.map((flow) => ({
        id: flow.id,
        label: flow.name,
        href: `${base}/flows/${flow.id}`,
        icon: "flows",
        hint: flow.folder ?? "",
      })),
    ),
    ...group(
      "folders",
      "Library folders",
      found.folders.map((folder) => ({
        id: folder.id,
        label: folder.name,
        href: `${base}/library?folder=${folder.id}`,
        icon: "library",
      })),
    ),
  ];
}
