"use client";

import { useQuery } from "#components/query/use-query.ts";
import { Badge } from "#components/ui/badge.tsx";
import { cx } from "#components/ui/cx.ts";
import { DateTime } from "#components/ui/date-time.tsx";
import type { CrmField, CrmObject } from "#lib/calls/schemas.ts";
import { crmOptions } from "../calls-options.ts";
import { AboutQuery } from "./about-query.tsx";
import { AboutSection, NothingHere } from "./about-section.tsx";
import { fieldName } from "./field-name.ts";

const dash = <span className="text-ink-3">–</span>;

function Field({ field, showsBoth }: { field: CrmField; showsBoth: boolean }) {
  const { name, now, atCall, isChanged } = field;
  return (
    <tr className={cx("align-baseline", isChanged && "bg-warn-soft")}>
      <th scope="row" title={name} className="py-1 pr-3 text-left font-normal text-ink-3">
        {fieldName(name)}
      </th>
      {showsBoth ? <td className="py-1 pr-3 text-ink-2 [overflow-wrap:anywhere]">{atCall ?? dash}</td> : null}
      <td className="py-1 [overflow-wrap:anywhere] text-ink">
        {(showsBoth ? now : (now ?? atCall)) ?? dash}
        {isChanged ? <span className="sr-only"> (changed since the call)</span> : null}
      </td>
    </tr>
  );
}

function ObjectFields({ object }: { object: CrmObject }) {
  const { type, system, id, name, of, isNow, isAtCall, fields } = object;
  const showsBoth = isNow && isAtCall;
  const changed = fields.filter((field) => field.isChanged).length;
  return (
    <AboutSection title={name ? `${type}: ${name}` : type}>
      <p className="text-xs text-ink-3">{[of, system, id].filter(Boolean).join(" · ")}</p>
      {changed > 0 ? <Badge tone="warn">{changed} changed since the call</Badge> : null}
      {fields.length === 0 ? (
        <p className="text-ink-3">Gong gives no fields of it.</p>
      ) : (
        <table className="w-full table-fixed text-sm">
          <thead>
            <tr className="text-xs text-ink-3">
              <th scope="col" className="w-2/5 text-left font-normal">
                <span className="sr-only">Field</span>
              </th>
              {showsBoth ? (
                <th scope="col" className="text-left font-normal">
                  At the call
                </th>
              ) : null}
              <th scope="col" className="text-left font-normal">
                {isNow ? "Now" : "At the call"}
              </th>
            </tr>
          </thead>
          <tbody>
            {fields.map((field) => (
              <Field key={field.name} field={field} showsBoth={showsBoth} />
            ))}
          </tbody>
        </table>
      )}
    </AboutSection>
  );
}

/** The account, deal and people in the CRM, today beside the time of the call. */
export function CallCrm({ tenant, callId }: { tenant: string; callId: string }) {
  const query = useQuery(crmOptions(tenant, callId));
  return (
    <AboutQuery query={query} label="Loading what the CRM says">
      {({ objects, asOf }) =>
        objects.length === 0 ? (
          <NothingHere>
            Gong ties this call to nothing in the CRM. Calls are tied there, by the people’s addresses or by
            hand.
          </NothingHere>
        ) : (
          <div className="divide-y divide-line">
            <p className="px-4 py-2.5 text-xs text-ink-3">
              “Now” is <DateTime at={asOf} />, when the call was copied last.
            </p>
            {objects.map((object) => (
              <ObjectFields
                key={`${object.system} ${object.type} ${object.id} ${object.of}`}
                object={object}
              />
            ))}
          </div>
        )
      }
    </AboutQuery>
  );
}
