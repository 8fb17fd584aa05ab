"use client";

import { Callout } from "#components/ui/callout.tsx";
import { Cell, HeaderCell, Row, Table, TableBody, TableHead } from "#components/ui/table.tsx";
import { UtcDay } from "#components/ui/utc-day.tsx";
import { useViewer } from "#components/ui/viewer.tsx";
import { formatDuration } from "#lib/format/format-duration.ts";
import { formatNumber } from "#lib/format/format-number.ts";
import { plural } from "#lib/format/plural.ts";
import type { RetentionPreview } from "#lib/tenancy/retention/schemas.ts";

/** What a setting would erase, in one sentence and month by month. */
export function RetentionPreviewTable({ preview }: { preview: RetentionPreview }) {
  const { locale } = useViewer();
  const { erased, kept, months } = preview;
  const number = (value: number) => formatNumber(value, locale);
  const touched = months.filter((month) => month.erased > 0);
  return (
    <div className="flex flex-col gap-3" aria-live="polite">
      <Callout
        tone={erased.calls > 0 ? "warn" : "ok"}
        title={
          erased.calls > 0
            ? `${plural(erased.calls, "call", "calls", locale)} would be erased`
            : "Nothing would be erased on that day"
        }
      >
        {erased.calls > 0 ? (
          <>
            {formatDuration(erased.durationSeconds)} of conversations with{" "}
            {plural(erased.transcripts, "transcript", "transcripts", locale)}: everything from before{" "}
            <UtcDay at={preview.line} />.{" "}
          </>
        ) : null}
        {kept.oldest ? (
          <>
            {plural(kept.calls, "call stays", "calls stay", locale)}, the oldest of{" "}
            <UtcDay at={kept.oldest} />.
          </>
        ) : (
          "No call stays."
        )}
      </Callout>
      {touched.length > 0 ? (
        <div className="max-h-72 overflow-y-auto rounded-lg border border-line [--sticky-top:0px]">
          <Table label="Calls by month, and how many of them would be erased">
            <TableHead>
              <HeaderCell>Month (UTC)</HeaderCell>
              <HeaderCell isNumeric>Calls</HeaderCell>
              <HeaderCell isNumeric>Erased</HeaderCell>
              <HeaderCell isNumeric>Kept</HeaderCell>
            </TableHead>
            <TableBody>
              {touched.map((month) => (
                <Row key={month.month}>
                  <Cell>{month.month}</Cell>
                  <Cell isNumeric>{number(month.calls)}</Cell>
                  <Cell isNumeric className="font-medium text-danger">
                    {number(month.erased)}
                  </Cell>
                  <Cell isNumeric>{number(month.calls - month.erased)}</Cell>
                </Row>
              ))}
            </TableBody>
          </Table>
        </div>
      ) : null}
    </div>
  );
}
