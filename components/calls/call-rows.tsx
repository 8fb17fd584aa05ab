import { useRouter } from "next/navigation";
import { type MouseEvent, useRef } from "react";
import { followedHref } from "#components/ui/followed-href.ts";
import { TableBody } from "#components/ui/table.tsx";
import type { CallColumn, Density } from "#lib/calls/choices.ts";
import type { ListedCall } from "#lib/calls/schemas.ts";
import { CallRow, type RowShape } from "./call-row.tsx";
import { useCallKeys } from "./use-call-keys.ts";
import { firstDrawn, useCallWindow } from "./use-call-window.ts";
import type { Selection } from "./use-selection.ts";

/** So many rows before the last one is drawn, the next page is asked for: few of a first page, which may do. */
const askedAhead = (loaded: number) => Math.min(60, Math.floor(loaded / 5));

/** More cards than these do not fit into a phone. */
const firstCards = 12;

export interface CallRowsProps {
  tenant: string;
  calls: readonly ListedCall[];
  columns: readonly CallColumn[];
  density: Density;
  selection: Selection;
  /** False once every call that fits has been loaded. */
  hasMore: boolean;
  /** Asks for the next page, some rows before it is needed. */
  onNearEnd: () => void;
}

/** The body of the calls table: the rows in the window, and the room of the others. */
export function CallRows({ tenant, calls, columns, density, selection, hasMore, onNearEnd }: CallRowsProps) {
  const router = useRouter();
  const asked = useRef<readonly ListedCall[]>([]);
  const rows = useCallWindow({
    count: calls.length,
    look: density,
    onSight: (last) => {
      if (!hasMore || last < calls.length - askedAhead(calls.length) || asked.current === calls) return;
      asked.current = calls;
      onNearEnd();
    },
  });
  useCallKeys(calls.length, { focusRow: rows.focusRow, choose: selection.choose });
  // One listener for all rows: a link of the framework's own in each takes as long to make as the row.
  const open = (event: MouseEvent) => {
    const href = followedHref(event);
    if (href === null) return;
    event.preventDefault();
    router.push(href);
  };
  const shape: RowShape = rows.isCards === null ? "both" : rows.isCards ? "card" : "columns";
  return (
    <TableBody ref={rows.body} onClick={open}>
      <Gap height={rows.before} rowHeight={rows.rowHeight} />
      {calls.slice(rows.first, rows.last + 1).map((call, place) => {
        const index = rows.first + place;
        return (
          <CallRow
            key={call.id}
            tenant={tenant}
            call={call}
            index={index}
            columns={columns}
            shape={index <= firstDrawn.last ? "both" : shape}
            isLateOnPhones={rows.isCards === null && index >= firstCards}
            isSelected={selection.chosen.has(call.id)}
            onSelect={selection.choose}
          />
        );
      })}
      <Gap height={rows.after} rowHeight={rows.rowHeight} />
    </TableBody>
  );
}

/** The room of rows that are not drawn, ruled as they are. One cell: more would bring back columns that a narrow page leaves out. */
function Gap({ height, rowHeight }: { height: number; rowHeight: number }) {
  if (height <= 0) return null;
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: a row of a table takes no focus
    <tr aria-hidden="true">
      <td className="rows-to-come p-0" style={{ height, backgroundSize: `100% ${rowHeight}px` }} />
    </tr>
  );
}
