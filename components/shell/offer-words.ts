import type { CommandGroup } from "#components/layout/shell-types.ts";

/** The way to the places in transcripts where the words typed were said. */
export function offerWords(tenant: string, query: string): CommandGroup[] {
  return [
    {
      id: "words",
      label: "Search",
      items: [
        {
          id: "words",
          label: `Where was “${query}” said?`,
          href: `/${tenant}/search?${new URLSearchParams({ q: query })}`,
          icon: "search",
          hint: "every transcript",
        },
      ],
    },
  ];
}
