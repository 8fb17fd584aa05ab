"use client";

import { Bookmark } from "lucide-react";
import { lazy } from "react";
import { Button } from "#components/ui/button.tsx";
import { LateOverlay } from "#components/ui/late-overlay.tsx";
import type { SavedViewScreen } from "#lib/saved-views/schemas.ts";

const load = () => import("./saved-views-overlay.tsx");
const Overlay = lazy(load);

export interface SavedViewsMenuProps {
  tenant: string;
  screen: SavedViewScreen;
  /** "search" or "view", as the screen calls it. */
  thing: string;
  /** Admins may also remove what others share. */
  isAdmin: boolean;
}

const trigger = (
  <Button icon={<Bookmark className="size-3.5" aria-hidden="true" />} aria-haspopup="dialog">
    Saved
  </Button>
);

/** Opens, keeps and removes named addresses of the screen that it stands on. */
export function SavedViewsMenu(props: SavedViewsMenuProps) {
  return (
    <LateOverlay trigger={trigger} kind="dialog" preload={load}>
      <Overlay {...props} trigger={trigger} />
    </LateOverlay>
  );
}
