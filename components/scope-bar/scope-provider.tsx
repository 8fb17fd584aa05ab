"use client";

import { createContext, type ReactNode, useContext, useEffect, useMemo } from "react";
import { useAddress } from "#components/address/use-address.ts";
import { type CallsLinkExtra, callsHref } from "#lib/team-scope/calls-href.ts";
import { defaultPeriod } from "#lib/team-scope/choices.ts";
import { periodDays, todayIn } from "#lib/team-scope/period-days.ts";
import { readScope } from "#lib/team-scope/read-scope.ts";
import type { DayRange, PageScope, ScopeOptions, TeamScopeQuery } from "#lib/team-scope/schemas.ts";
import { scopeParams } from "#lib/team-scope/scope-params.ts";
import { scopeParsers } from "./scope-state.ts";

type ScopeChange = Partial<Omit<TeamScopeQuery, "zone">>;

export interface Scope {
  /** For query keys, `scopeParams` and `callsHref`. */
  filter: TeamScopeQuery;
  /** What the period means today, in the viewer's zone. */
  days: DayRange;
  options: ScopeOptions;
  set: (change: ScopeChange) => void;
  /** The calls behind a number of this scope. */
  callsHref: (extra?: CallsLinkExtra) => string;
}

const ScopeContext = createContext<Scope | null>(null);

const yearSeconds = 31_536_000;

export interface ScopeProviderProps {
  tenant: string;
  scope: PageScope;
  children: ReactNode;
}

/** Holds the scope of a page in the URL and remembers it; put it around everything that asks `useScope`. */
export function ScopeProvider({ tenant, scope, children }: ScopeProviderProps) {
  const { options, rememberAs, filter: opened } = scope;
  const { zone } = opened;
  const [state, setState] = useAddress(scopeParsers);
  const isTold = Object.values(state).some((value) => value !== null);
  const openedWords = scopeParams(opened, { withZone: false }).toString();

  // An address that says nothing gets what the page opened with, so that a link to it carries the whole scope.
  useEffect(() => {
    if (isTold || openedWords === `period=${defaultPeriod}`) return;
    void setState(wordsOf(opened));
  }, [isTold, openedWords, opened, setState]);

  const stateWords = JSON.stringify(state);
  const value = useMemo((): Scope => {
    const told = Object.entries(JSON.parse(stateWords) as Record<string, string | null>);
    const words = told.flatMap(([name, word]) => (word ? [[name, word] as const] : []));
    const filter = (isTold && readScope(Object.fromEntries(words), zone)) || opened;
    return {
      filter,
      options,
      days: periodDays(filter, todayIn(zone, Date.now())),
      callsHref: (extra) => callsHref(tenant, filter, extra),
      set: (change) => {
        const next = wordsOf({ ...filter, ...change });
        const words = scopeParams({ ...filter, ...change }, { withZone: false });
        // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is missing in Safari
        document.cookie = `${rememberAs}=${encodeURIComponent(words.toString())}; path=/${tenant}; max-age=${yearSeconds}; samesite=lax`;
        void setState(next);
      },
    };
  }, [stateWords, isTold, opened, options, rememberAs, setState, tenant, zone]);
  return <ScopeContext value={value}>{children}</ScopeContext>;
}

function wordsOf({ team, workspace, period, from, to }: ScopeChange) {
  const isCustom = period === "custom";
  return {
    team: team ?? null,
    workspace: workspace ?? null,
    period: period ?? defaultPeriod,
    from: (isCustom && from) || null,
    to: (isCustom && to) || null,
  };
}

/** The scope of the page. Only below a ScopeProvider. */
export function useScope(): Scope {
  const scope = useContext(ScopeContext);
  if (!scope) throw new Error("useScope needs a ScopeProvider above it");
  return scope;
}
