"use client";

import { usePathname, useSearchParams } from "next/navigation";
import { type ReactElement, useState } from "react";
import { useQuery } from "#components/query/use-query.ts";
import { useQueryClient } from "#components/query/use-query-client.ts";
import { Button } from "#components/ui/button.tsx";
import { failureToShow } from "#components/ui/failure-to-show.ts";
import PopoverOverlay from "#components/ui/popover-overlay.tsx";
import { ProblemNote } from "#components/ui/problem-note.tsx";
import { toast } from "#components/ui/toast.ts";
import { savedViewKeys } from "#lib/saved-views/query-keys.ts";
import type { SavedView } from "#lib/saved-views/schemas.ts";
import { SaveViewDialog } from "./save-view-dialog.tsx";
import { savedViewRequests, savedViewsOptions } from "./saved-view-requests.ts";
import { SavedViewsList } from "./saved-views-list.tsx";
import type { SavedViewsMenuProps } from "./saved-views-menu.tsx";
import { viewQuery } from "./view-query.ts";

/** Opens, keeps and removes named addresses of the screen that it stands on. */
export default function SavedViewsOverlay({
  tenant,
  screen,
  thing,
  isAdmin,
  trigger,
}: SavedViewsMenuProps & { trigger: ReactElement }) {
  const cache = useQueryClient();
  const path = usePathname();
  const current = viewQuery(new URLSearchParams(useSearchParams().toString()));
  const [isOpen, setOpen] = useState(true);
  const [isSaving, setSaving] = useState(false);
  const list = useQuery({ ...savedViewsOptions(tenant, screen), enabled: isOpen || isSaving });
  const failure = failureToShow(list);
  const views = list.data ?? [];

  const remove = async (view: SavedView) => {
    try {
      await savedViewRequests.remove(tenant, view.id);
      await cache.invalidateQueries({ queryKey: savedViewKeys.list(tenant, screen) });
      toast.success(`“${view.name}” is removed`);
    } catch (error) {
      toast.error(error instanceof Error ? error.message : "That did not work. Try again.");
    }
  };
  const shared = {
    current,
    path,
    onOpen: () => setOpen(false),
    onRemove: (view: SavedView) => void remove(view),
  };
  return (
    <>
      <PopoverOverlay
        title={`Saved ${thing === "search" ? "searches" : `${thing}s`}`}
        isOpen={isOpen}
        onOpenChange={setOpen}
        align="end"
        trigger={trigger}
      >
        <div className="flex flex-col gap-2">
          {failure ? (
            <ProblemNote error={failure} onRetry={() => void list.refetch()} />
          ) : list.isPending ? (
            <p className="px-2 text-ink-3">Loading …</p>
          ) : views.length === 0 ? (
            <p className="px-2 text-ink-2">Nothing is saved yet.</p>
          ) : (
            <>
              <SavedViewsList
                {...shared}
                label="Mine"
                views={views.filter((view) => view.isMine)}
                mayRemove={() => true}
              />
              <SavedViewsList
                {...shared}
                label="Shared with everybody"
                views={views.filter((view) => !view.isMine)}
                mayRemove={() => isAdmin}
              />
            </>
          )}
          <Button
            disabled={current === ""}
            onClick={() => {
              setOpen(false);
              setSaving(true);
            }}
          >
            {current === "" ? `Choose a filter to save a ${thing}` : `Save this ${thing} …`}
          </Button>
        </div>
      </PopoverOverlay>
      {isSaving ? (
        <SaveViewDialog
          tenant={tenant}
          screen={screen}
          thing={thing}
          query={current}
          views={views}
          onClose={() => setSaving(false)}
        />
      ) : null}
    </>
  );
}
