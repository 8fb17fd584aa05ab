import { ArrowRight } from "lucide-react";
import { Button } from "#components/ui/button.tsx";
import { Callout } from "#components/ui/callout.tsx";
import { Card } from "#components/ui/card.tsx";
import { Checkbox } from "#components/ui/checkbox.tsx";
import { cx } from "#components/ui/cx.ts";
import { ExportButton } from "#components/ui/export-button.tsx";
import { Cell, HeaderCell, Row, Table, TableBody, TableHead } from "#components/ui/table.tsx";
import type { ColumnMapping, ListForm, ListPreview } from "#lib/flows/prospect-list/schemas.ts";
import { formatNumber } from "#lib/format/format-number.ts";
import { plural } from "#lib/format/plural.ts";
import { type GivenList, listRequests } from "./assign-requests.ts";
import { ColumnMappingTable } from "./column-mapping-table.tsx";

export interface ListPreviewCardProps {
  tenant: string;
  list: GivenList;
  preview: ListPreview;
  isReading: boolean;
  isKeeping: boolean;
  onChange: (part: { mapping?: ColumnMapping; isHeader?: boolean }) => void;
  onKeep: () => void;
}

function formWords({ kind, encoding, separator, sheet, otherSheets, emptyLines }: ListForm): string {
  const parts =
    kind === "workbook"
      ? [`sheet “${sheet}”`, ...(otherSheets.length > 0 ? [`not read: ${otherSheets.join(", ")}`] : [])]
      : [encoding ?? "text", separator === null ? "one column" : `columns parted by ${separator}`];
  return [...parts, ...(emptyLines > 0 ? [plural(emptyLines, "empty line")] : [])].join(" · ");
}

/** How the list was understood: its columns, who is in it, and which rows can't be used. */
export function ListPreviewCard(props: ListPreviewCardProps) {
  const { tenant, list, preview, isReading, isKeeping, onChange, onKeep } = props;
  const { columns, mapping, rejected, prospects, firstRejected } = preview;
  const hasIds = mapping.crmId !== undefined;
  return (
    <div className={cx("flex flex-col gap-5 transition-opacity", isReading && "opacity-60")}>
      <Card
        title={`${plural(prospects, "prospect")} in ${plural(preview.rows, "row")}`}
        description={formWords(preview.form)}
        isFlush
      >
        <div className="border-b border-line px-4 py-3">
          <Checkbox
            label="The first row names the columns"
            checked={preview.isHeader}
            onChange={({ target }) => onChange({ isHeader: target.checked })}
          />
        </div>
        <ColumnMappingTable
          columns={columns}
          mapping={mapping}
          onChange={(next) => onChange({ mapping: next })}
        />
      </Card>
      {hasIds ? null : (
        <Callout tone="warn" title="Which column holds the CRM ids?" isLive>
          Gong knows prospects by their id in your CRM. Choose its column above.
        </Callout>
      )}
      {hasIds && rejected > 0 ? (
        <Card
          title={`${plural(rejected, "row")} cannot be used`}
          description={
            rejected > firstRejected.length
              ? `The first ${firstRejected.length} of them`
              : "They stay in the batch, and are never sent"
          }
          isFlush
          className="[--sticky-top:0px]"
          actions={
            <ExportButton
              size="sm"
              fileName="rejected-rows.csv"
              bring={() => listRequests.rejected(tenant, list)}
            />
          }
        >
          <Table label="Rows that cannot be used">
            <TableHead>
              <HeaderCell isNumeric>Line</HeaderCell>
              <HeaderCell>Row</HeaderCell>
              <HeaderCell>Why</HeaderCell>
            </TableHead>
            <TableBody>
              {firstRejected.map((row) => (
                <Row key={`${row.line}-${row.text}`}>
                  <Cell isNumeric className="text-ink-3">
                    {formatNumber(row.line)}
                  </Cell>
                  <Cell className="max-w-72 truncate font-mono text-xs" title={row.text}>
                    {row.text}
                  </Cell>
                  <Cell className="min-w-56 text-ink-2">{row.reason}</Cell>
                </Row>
              ))}
            </TableBody>
          </Table>
        </Card>
      ) : null}
      <div className="flex flex-wrap items-center justify-end gap-3">
        <p className="text-xs text-ink-3">Nobody is put anywhere yet.</p>
        <Button
          variant="primary"
          icon={<ArrowRight aria-hidden="true" />}
          disabled={!hasIds || prospects === 0 || isReading}
          isLoading={isKeeping}
          onClick={onKeep}
        >
          Go on with {plural(prospects, "prospect")}
        </Button>
      </div>
    </div>
  );
}
