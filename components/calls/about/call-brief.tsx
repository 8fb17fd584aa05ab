"use client";

import { useQuery } from "#components/query/use-query.ts";
import { Badge } from "#components/ui/badge.tsx";
import type { CallDetail } from "#lib/calls/schemas.ts";
import { contentOptions } from "../calls-options.ts";
import { AboutQuery } from "./about-query.tsx";
import { AboutSection, NothingHere } from "./about-section.tsx";
import { MomentButton } from "./moment-button.tsx";

/** What the call came to, in Gong's words: the brief, key points, highlights and next steps. */
export function CallBrief({ tenant, call }: { tenant: string; call: CallDetail }) {
  const query = useQuery(contentOptions(tenant, call.id));
  return (
    <div className="divide-y divide-line">
      {call.brief ? <p className="px-4 py-3 text-sm leading-6 text-ink">{call.brief}</p> : null}
      <AboutQuery query={query} label="Loading what Gong says of the call">
        {({ outcome, keyPoints, highlights }) => (
          <>
            {outcome ? (
              <p className="flex items-center gap-2 px-4 py-2.5 text-sm text-ink-2">
                Outcome <Badge>{outcome}</Badge>
              </p>
            ) : null}
            {keyPoints.length > 0 ? (
              <AboutSection title="Key points">
                <ul className="list-disc space-y-1.5 pl-4 marker:text-ink-3">
                  {keyPoints.map((text) => (
                    <li key={text}>{text}</li>
                  ))}
                </ul>
              </AboutSection>
            ) : null}
            {highlights.map(({ title, items }) => (
              <AboutSection key={title} title={title}>
                <ul className="space-y-2">
                  {items.map(({ text, atMs }) => (
                    <li key={text}>
                      {text}{" "}
                      {atMs.map((at) => (
                        <MomentButton key={at} atMs={at} className="mr-2" />
                      ))}
                    </li>
                  ))}
                </ul>
              </AboutSection>
            ))}
            {!call.brief && !outcome && keyPoints.length + highlights.length === 0 ? (
              <NothingHere>
                {call.isPrivate
                  ? "This call is private: what was said stays in Gong."
                  : "Gong has written no brief, key points or next steps of this call."}
              </NothingHere>
            ) : null}
          </>
        )}
      </AboutQuery>
    </div>
  );
}
