"use client";

import { Check, Trash2 } from "lucide-react";
import Link from "next/link";
import { IconButton } from "#components/ui/icon-button.tsx";
import type { SavedView } from "#lib/saved-views/schemas.ts";

export interface SavedViewsListProps {
  label: string;
  views: readonly SavedView[];
  /** The query string that the screen shows now. */
  current: string;
  path: string;
  mayRemove: (view: SavedView) => boolean;
  onOpen: () => void;
  onRemove: (view: SavedView) => void;
}

/** Named views as links, each with what removes it. */
export function SavedViewsList(props: SavedViewsListProps) {
  const { label, views, current, path, mayRemove, onOpen, onRemove } = props;
  if (views.length === 0) return null;
  return (
    <section aria-label={label} className="flex flex-col">
      <h3 className="px-2 pt-1 pb-1 text-xs text-ink-3">{label}</h3>
      <ul>
        {views.map((view) => (
          <li key={view.id} className="flex items-center gap-1">
            <Link
              href={`${path}?${view.query}`}
              onClick={onOpen}
              aria-current={view.query === current ? "true" : undefined}
              className="flex h-8 min-w-0 flex-1 items-center gap-2 rounded-md px-2 hover:bg-pressed"
            >
              <span className="min-w-0 flex-1 truncate">{view.name}</span>
              {view.isMine ? null : (
                <span className="max-w-24 shrink-0 truncate text-xs text-ink-3">{view.owner}</span>
              )}
              {view.query === current ? (
                <Check className="size-3.5 shrink-0 text-accent" aria-hidden="true" />
              ) : null}
            </Link>
            {mayRemove(view) ? (
              <IconButton
                label={`Remove ${view.name}`}
                size="sm"
                icon={<Trash2 className="size-3.5" aria-hidden="true" />}
                onClick={() => onRemove(view)}
              />
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  );
}
