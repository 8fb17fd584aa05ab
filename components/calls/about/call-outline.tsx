"use client";

import { useQuery } from "#components/query/use-query.ts";
import { formatDuration } from "#lib/format/format-duration.ts";
import { contentOptions } from "../calls-options.ts";
import { AboutQuery } from "./about-query.tsx";
import { AboutSection, NothingHere } from "./about-section.tsx";
import { MomentButton } from "./moment-button.tsx";

/** The call's sections in their order, each point a way to its moment. */
export function CallOutline({ tenant, callId }: { tenant: string; callId: string }) {
  const query = useQuery(contentOptions(tenant, callId));
  return (
    <AboutQuery query={query} label="Loading the outline">
      {({ outline }) =>
        outline.length === 0 ? (
          <NothingHere>Gong has made no outline of this call. Short calls have none.</NothingHere>
        ) : (
          <div className="divide-y divide-line">
            {outline.map(({ name, atMs, lengthMs, items }, index) => (
              <AboutSection
                // biome-ignore lint/suspicious/noArrayIndexKey: sections of a call never move, and may share a name
                key={index}
                title={name}
                note={
                  <>
                    {lengthMs ? `${formatDuration(lengthMs / 1000)} ` : null}
                    {atMs === null ? null : <MomentButton atMs={atMs} />}
                  </>
                }
              >
                <ul className="space-y-1">
                  {items.map((item) => (
                    <li key={`${item.atMs} ${item.text}`} className="flex items-baseline gap-3">
                      <span className="w-12 shrink-0 text-right">
                        {item.atMs === null ? null : <MomentButton atMs={item.atMs} />}
                      </span>
                      <span>{item.text}</span>
                    </li>
                  ))}
                </ul>
              </AboutSection>
            ))}
          </div>
        )
      }
    </AboutQuery>
  );
}
