"use client";

import { ImageDown } from "lucide-react";
import { type ReactNode, useRef, useState } from "react";
import { Card } from "#components/ui/card.tsx";
import { CopyButton } from "#components/ui/copy-button.tsx";
import { IconButton } from "#components/ui/icon-button.tsx";
import { SegmentedControl } from "#components/ui/segmented-control.tsx";
import { Cell, HeaderCell, Row, Table, TableBody, TableHead } from "#components/ui/table.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { type ChartTable, tableText } from "./chart-table.ts";

export interface ChartCardProps {
  title: string;
  /** Where the numbers come from, and as of when. */
  description?: ReactNode;
  /** The same numbers as the chart draws. */
  table: ChartTable;
  actions?: ReactNode;
  footer?: ReactNode;
  className?: string;
  /** The chart: one <svg>, which the picture is made of. */
  children: ReactNode;
}

const views = [
  { value: "chart", label: "Chart" },
  { value: "table", label: "Table" },
] as const;

/** A chart with its table, its copy for a spreadsheet and its picture. */
export function ChartCard({
  title,
  description,
  table,
  actions,
  footer,
  className,
  children,
}: ChartCardProps) {
  const [view, setView] = useState<"chart" | "table">("chart");
  const drawing = useRef<HTMLDivElement>(null);
  const isTable = view === "table";
  const save = async () => {
    const svg = drawing.current?.querySelector<SVGSVGElement>("svg[data-chart], svg.recharts-surface");
    if (svg) await (await import("./save-picture.ts")).savePicture(svg, title);
  };
  return (
    <Card
      title={title}
      description={description}
      className={className ?? ""}
      footer={footer}
      isFlush={isTable}
      actions={
        <>
          {actions}
          <SegmentedControl
            label={`Show ${title} as`}
            segments={views}
            value={view}
            onValueChange={setView}
          />
          <CopyButton text={tableText(table)} label="Copy as a table" />
          <IconButton
            label="Save as a picture"
            size="sm"
            disabled={isTable}
            icon={<ImageDown aria-hidden="true" />}
            onClick={() => void save()}
          />
        </>
      }
    >
      {isTable ? null : <div ref={drawing}>{children}</div>}
      {isTable ? (
        <Table label={title}>
          <TableHead>
            {table.columns.map(({ label, isNumeric = false }) => (
              <HeaderCell key={label} isNumeric={isNumeric}>
                {label}
              </HeaderCell>
            ))}
          </TableHead>
          <TableBody>
            {table.rows.map((row) => (
              <Row key={row.key}>
                {row.cells.map((text, index) => (
                  <Cell
                    key={table.columns[index]?.label}
                    isNumeric={table.columns[index]?.isNumeric ?? false}
                  >
                    {index === 0 && row.href ? <TextLink href={row.href}>{text}</TextLink> : text}
                  </Cell>
                ))}
              </Row>
            ))}
          </TableBody>
        </Table>
      ) : (
        <SpokenTable title={title} table={table} />
      )}
    </Card>
  );
}

/** What the chart shows, for those who do not see it; nothing in it takes the focus. */
function SpokenTable({ title, table }: { title: string; table: ChartTable }) {
  return (
    <div className="sr-only">
      <table>
        <caption>{title}</caption>
        <thead>
          <tr>
            {table.columns.map(({ label }) => (
              <th key={label} scope="col">
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row) => (
            <tr key={row.key}>
              {row.cells.map((text, index) => (
                <td key={table.columns[index]?.label}>{text}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
