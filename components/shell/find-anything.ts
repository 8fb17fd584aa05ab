import type { CommandGroup, CommandItem } from "#components/layout/shell-types.ts";
import { api } from "#lib/http/api-client.ts";
import type { QuickSearchResults } from "#lib/search/schemas.ts";

function group(id: string, label: string, items: CommandItem[]): CommandGroup[] {
  return items.length > 0 ? [{ id, label, items }] : [];
}

/** What the one box finds for the words typed: their places in transcripts first, then things of that name. */
export async function findAnything(
  tenant: string,
  query: string,
  signal: AbortSignal,
  canSearchWords: boolean,
): Promise<CommandGroup[]> {
  const params = new URLSearchParams({ q: query.slice(0, 100) });
  const found = await api.get<QuickSearchResults>(`/api/tenants/${tenant}/search/quick?${params}`, {
    signal,
  });
  const base = `/${tenant}`;
  const words: CommandItem = {
    id: "words",
    label: `Where was “${query}” said?`,
    href: `${base}/search?${new URLSearchParams({ q: query })}`,
    icon: "search",
    hint: "every transcript",
  };
  return [
    ...group("words", "Search", canSearchWords ? [words] : []),
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
      "Calls hosted by",
      found.people.map((person) => ({
        id: person.id,
        label: person.name,
        href: `${base}/calls?host=${person.id}`,
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
