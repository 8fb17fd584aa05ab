import { Link2, UserPlus, X } from "lucide-react";
import { Button } from "#components/ui/button.tsx";
import { ExportButton } from "#components/ui/export-button.tsx";
import { IconButton } from "#components/ui/icon-button.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";
import { useViewer } from "#components/ui/viewer.tsx";
import type { ListCallsFilter } from "#lib/calls/schemas.ts";
import { assignPeopleHref } from "#lib/flows/formatters.ts";
import { mostPeopleCalls } from "#lib/flows/prospect-list/choices.ts";
import { formatNumber } from "#lib/format/format-number.ts";
import { bringCallsFile } from "./calls-options.ts";
import { copyText } from "./copy-text.ts";
import type { Selection } from "./use-selection.ts";

/** A file takes this many chosen calls. */
const mostInFile = 1_000;

export interface SelectionBarProps {
  tenant: string;
  filter: ListCallsFilter;
  selection: Selection;
  /** Whether the people of the chosen calls may be put into a flow. */
  mayAssign: boolean;
}

/** What can be done with the chosen calls; stands at the foot of the window while there are any. */
export function SelectionBar({ tenant, filter, selection, mayAssign }: SelectionBarProps) {
  const { locale } = useViewer();
  const { calls, chooseAll } = selection;
  const [first] = calls;
  if (!first) return null;
  const hrefOf = (id: string) => `/${tenant}/calls/${id}`;
  const isTooMany = calls.length > mostInFile;
  return (
    <section
      aria-label="Chosen calls"
      className="sticky bottom-3 z-20 mx-auto mt-3 flex max-w-full flex-wrap items-center gap-2 rounded-lg border border-line-strong bg-raised px-3 py-2 text-sm shadow-pop max-sm:bottom-16"
    >
      <span aria-live="polite" className="mr-1 font-medium tabular-nums">
        {formatNumber(calls.length, locale)} chosen
      </span>
      {isTooMany ? (
        <span className="text-ink-2">A file takes {formatNumber(mostInFile, locale)}.</span>
      ) : (
        <ExportButton
          fileName="calls.csv"
          bring={() =>
            bringCallsFile(
              tenant,
              filter,
              calls.map(({ id }) => id),
            )
          }
        />
      )}
      <Button
        icon={<Link2 className="size-3.5" aria-hidden="true" />}
        onClick={() =>
          copyText(
            calls.map(({ id }) => new URL(hrefOf(id), window.location.origin).href).join("\n"),
            calls.length === 1
              ? "The link is copied"
              : `${formatNumber(calls.length, locale)} links are copied`,
          )
        }
      >
        Copy links
      </Button>
      {mayAssign && calls.length <= mostPeopleCalls ? (
        <LinkButton
          href={assignPeopleHref(tenant, { calls: calls.map(({ id }) => id) })}
          prefetch={false}
          icon={<UserPlus className="size-3.5" aria-hidden="true" />}
        >
          Put their people into a flow
        </LinkButton>
      ) : null}
      <LinkButton href={hrefOf(first.id)}>Open the first</LinkButton>
      <IconButton label="Choose none" icon={<X aria-hidden="true" />} onClick={() => chooseAll(false)} />
    </section>
  );
}
