"use client";

import { ChevronsUpDown } from "lucide-react";
import { lazy } from "react";
import { LateOverlay } from "#components/ui/late-overlay.tsx";
import type { TenantGroupsProps } from "./tenant-groups.tsx";
import { TenantMark } from "./tenant-mark.tsx";

const load = () => import("./tenant-switcher-overlay.tsx");
const Overlay = lazy(load);

export function TenantSwitcher(props: TenantGroupsProps) {
  const { name } = props.tenant;
  const trigger = (
    <button
      type="button"
      className="flex h-9 w-full min-w-0 items-center gap-2 rounded-md text-sm font-semibold text-ink hover:bg-sunken aria-expanded:bg-sunken max-lg:justify-center lg:px-2"
    >
      <TenantMark name={name} />
      <span className="sr-only">Tenant</span>
      <span className="min-w-0 truncate max-lg:sr-only">{name}</span>
      <ChevronsUpDown className="ml-auto size-3.5 shrink-0 text-ink-3 max-lg:hidden" aria-hidden="true" />
    </button>
  );
  return (
    <LateOverlay trigger={trigger} kind="menu" preload={load}>
      <Overlay {...props} trigger={trigger} />
    </LateOverlay>
  );
}
