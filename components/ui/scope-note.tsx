"use client";

import { createContext, useContext } from "react";
import { TextLink } from "./text-link.tsx";

const ScopesHref = createContext<string | null>(null);

/** Where the scope matrix is; null for those who may not see it. */
export const ScopesHrefProvider = ScopesHref.Provider;

/** Names the scope that is missing, and leads to it those who may do something about it. */
export function ScopeNote({ scope }: { scope: string }) {
  const href = useContext(ScopesHref);
  return (
    <span className="mt-1 block text-sm">
      Missing scope <code className="font-mono text-xs [overflow-wrap:anywhere] select-all">{scope}</code>
      {href ? (
        <>
          {" · "}
          <TextLink href={`${href}#${scope}`}>See what it opens</TextLink>
        </>
      ) : null}
    </span>
  );
}
