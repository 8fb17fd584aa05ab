"use client";

import { ChevronRight, Folder } from "lucide-react";
import { type KeyboardEvent, useRef, useState } from "react";
import { cx } from "#components/ui/cx.ts";
import type { FlowFolderChoice } from "#lib/flows/schemas.ts";
import { foldersAbove, moveInTree, shownFolders } from "./shown-folders.ts";

/** The item above all folders. */
const all = "";

export interface FlowFolderTreeProps {
  folders: readonly FlowFolderChoice[];
  /** Null for all flows. */
  chosen: string | null;
  onChoose: (folder: string | null) => void;
}

/** Folders that open and close, each with how many flows it holds; choosing one shows those. */
export function FlowFolderTree({ folders, chosen, onChoose }: FlowFolderTreeProps) {
  const [open, setOpen] = useState<ReadonlySet<string>>(
    () => new Set(chosen === null ? [] : foldersAbove(folders, chosen)),
  );
  const [focused, setFocused] = useState(chosen ?? all);
  const tree = useRef<HTMLDivElement>(null);
  const shown = [
    { id: all, name: "All flows", depth: 0, flows: null, isOpen: null, parentId: null },
    ...shownFolders(folders, open),
  ];
  const tabStop = shown.some(({ id }) => id === focused) ? focused : all;

  const toggle = (id: string, isOpen: boolean) => {
    const next = new Set(open);
    if (isOpen) next.add(id);
    else next.delete(id);
    setOpen(next);
  };
  const pressed = (event: KeyboardEvent, id: string) => {
    if (event.key === "Enter" || event.key === " ") {
      event.preventDefault();
      onChoose(id || null);
      return;
    }
    const move = moveInTree(
      shown.map((each) => ({ ...each, flows: each.flows ?? 0 })),
      id,
      event.key,
    );
    if (move === null) return;
    event.preventDefault();
    if ("open" in move) toggle(move.open, true);
    else if ("close" in move) toggle(move.close, false);
    else {
      setFocused(move.focus);
      tree.current?.querySelector<HTMLElement>(`[data-folder="${move.focus}"]`)?.focus();
    }
  };
  return (
    <div ref={tree} role="tree" aria-label="Folders" className="flex flex-col">
      {shown.map(({ id, name, depth, flows, isOpen }) => {
        const isChosen = (chosen ?? all) === id;
        return (
          <div
            key={id}
            role="treeitem"
            data-folder={id}
            tabIndex={id === tabStop ? 0 : -1}
            aria-level={depth + 1}
            aria-selected={isChosen}
            aria-label={flows === null ? name : `${name}, ${flows}`}
            {...(isOpen !== null && { "aria-expanded": isOpen })}
            onFocus={() => setFocused(id)}
            onKeyDown={(event) => pressed(event, id)}
            onClick={() => onChoose(id || null)}
            style={{ paddingLeft: `${0.25 + Math.min(depth, 8) * 0.9}rem` }}
            className={cx(
              "flex h-8 cursor-pointer items-center gap-1.5 rounded-md pr-2 text-sm select-none",
              isChosen ? "bg-pressed font-medium text-ink" : "text-ink-2 hover:bg-sunken hover:text-ink",
            )}
          >
            {isOpen === null ? (
              <span className="w-5 shrink-0" />
            ) : (
              <button
                type="button"
                tabIndex={-1}
                aria-hidden="true"
                className="grid size-5 shrink-0 place-items-center rounded-xs text-ink-3 hover:text-ink"
                onClick={(event) => {
                  event.stopPropagation();
                  toggle(id, !isOpen);
                }}
              >
                <ChevronRight className={cx("size-3.5 transition-transform", isOpen && "rotate-90")} />
              </button>
            )}
            {id === all ? null : <Folder className="size-4 shrink-0 text-ink-3" aria-hidden="true" />}
            <span className="min-w-0 flex-1 truncate" title={name}>
              {name}
            </span>
            {flows === null ? null : (
              <span className="shrink-0 text-xs text-ink-3 tabular-nums">{flows}</span>
            )}
          </div>
        );
      })}
    </div>
  );
}
