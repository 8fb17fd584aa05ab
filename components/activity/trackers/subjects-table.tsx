import Link from "next/link";
import type { ReactNode } from "react";
import { BarCell } from "#components/charts/bar-cell.tsx";
import { useScope } from "#components/scope-bar/scope-provider.tsx";
import { Card } from "#components/ui/card.tsx";
import { cx } from "#components/ui/cx.ts";
import { Cell, HeaderCell, Row, Table, TableBody, TableHead } from "#components/ui/table.tsx";
import { useViewer } from "#components/ui/viewer.tsx";
import { formatDuration } from "#lib/format/format-duration.ts";
import { formatNumber, formatPercent } from "#lib/format/format-number.ts";
import { plural } from "#lib/format/plural.ts";
import type { SubjectKind } from "#lib/trackers/choices.ts";
import type { Subject, Subjects } from "#lib/trackers/schemas.ts";

export interface SubjectsTableProps {
  data: Subjects;
  kind: SubjectKind;
  chosen: string | null;
  onSubject: (key: string) => void;
  actions: ReactNode;
}

/** "+3 pt" of a share against the one before. */
function change({ share, shareBefore }: Subject): string {
  if (shareBefore === null) return "–";
  const points = Math.round(share * 100) - Math.round(shareBefore * 100);
  return points === 0 ? "0" : `${points > 0 ? "+" : "−"}${Math.abs(points)} pt`;
}

function sides({ amount, us, them }: Subject, locale: string): string {
  const rest = amount - us - them;
  const number = (value: number) => formatNumber(value, locale);
  return `${number(us)} us, ${number(them)} them${rest > 0 ? `, ${number(rest)} not told` : ""}`;
}

/** In how many calls each came up, how often, on whose side, and how that has changed. */
export function SubjectsTable({ data, kind, chosen, onSubject, actions }: SubjectsTableProps) {
  const { locale } = useViewer();
  const { callsHref } = useScope();
  const { subjects, total, calls } = data;
  const isTracker = kind === "tracker";
  const most = Math.max(0, ...subjects.map((subject) => subject.calls));
  const number = (value: number) => formatNumber(value, locale);
  const title = isTracker ? "Trackers" : "Topics";
  return (
    <Card
      title={title}
      description={`${total > subjects.length ? `${subjects.length} of ` : ""}${plural(total, kind, `${kind}s`, locale)} in ${plural(calls, "call", "calls", locale)}, those in most calls first; press one for its people and moments`}
      actions={actions}
      isFlush
    >
      <Table label={title} className="overflow-x-auto [--sticky-top:0px]">
        <TableHead>
          <HeaderCell>{isTracker ? "Tracker" : "Topic"}</HeaderCell>
          <HeaderCell isNumeric>Calls</HeaderCell>
          <HeaderCell isNumeric>Share of calls</HeaderCell>
          <HeaderCell isNumeric>
            <span title="Change of the share against the period before, in points">Change</span>
          </HeaderCell>
          <HeaderCell isNumeric>{isTracker ? "Times" : "Duration"}</HeaderCell>
          {isTracker ? <HeaderCell className="max-md:hidden">Said by</HeaderCell> : null}
        </TableHead>
        <TableBody>
          {subjects.map((subject) => (
            <Row key={subject.key} isSelected={subject.key === chosen}>
              <Cell className="min-w-32">
                <button
                  type="button"
                  data-row-link
                  aria-pressed={subject.key === chosen}
                  className={cx(
                    "rounded-xs text-left font-medium underline-offset-2 hover:underline",
                    subject.key === chosen && "text-accent",
                  )}
                  onClick={() => onSubject(subject.key)}
                >
                  {subject.name}
                </button>
              </Cell>
              <Cell isNumeric>
                <BarCell value={subject.calls} most={most}>
                  {subject.calls > 0 ? (
                    <Link
                      href={callsHref({ [kind]: subject.key })}
                      prefetch={false}
                      className="rounded-xs underline-offset-2 hover:underline"
                      aria-label={`${plural(subject.calls, "call", "calls", locale)} with ${subject.name}; show them`}
                    >
                      {number(subject.calls)}
                    </Link>
                  ) : (
                    "0"
                  )}
                </BarCell>
                {subject.callsBefore === null ? null : (
                  <span className="block text-2xs text-ink-3">before {number(subject.callsBefore)}</span>
                )}
              </Cell>
              <Cell isNumeric>{formatPercent(subject.share)}</Cell>
              <Cell isNumeric className="text-ink-2">
                {change(subject)}
              </Cell>
              <Cell isNumeric>{isTracker ? number(subject.amount) : formatDuration(subject.amount)}</Cell>
              {isTracker ? (
                <Cell className="text-ink-2 max-md:hidden">
                  {subject.amount > 0 ? sides(subject, locale) : "–"}
                </Cell>
              ) : null}
            </Row>
          ))}
        </TableBody>
      </Table>
    </Card>
  );
}
