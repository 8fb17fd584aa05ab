import { Select } from "#components/ui/select.tsx";
import { Cell, HeaderCell, Row, Table, TableBody, TableHead } from "#components/ui/table.tsx";
import { type ColumnKind, columnKindNames, columnKinds } from "#lib/flows/prospect-list/choices.ts";
import type { ColumnMapping, ListColumn } from "#lib/flows/prospect-list/schemas.ts";

export interface ColumnMappingTableProps {
  columns: readonly ListColumn[];
  mapping: ColumnMapping;
  onChange: (mapping: ColumnMapping) => void;
}

/** The kind goes to this column, and away from any other; the column holds nothing else. */
export function mapColumn(mapping: ColumnMapping, index: number, kind: ColumnKind | null): ColumnMapping {
  const others = Object.entries(mapping).filter(([held, column]) => column !== index && held !== kind);
  return { ...Object.fromEntries(others), ...(kind && { [kind]: index }) };
}

/** Which column of the list holds what, with a few of its values. */
export function ColumnMappingTable({ columns, mapping, onChange }: ColumnMappingTableProps) {
  const kindOf = (index: number) => columnKinds.find((kind) => mapping[kind] === index) ?? null;
  return (
    <Table label="Columns of the list" className="[--sticky-top:0px]">
      <TableHead>
        <HeaderCell>Column</HeaderCell>
        <HeaderCell>Holds</HeaderCell>
        <HeaderCell>Values</HeaderCell>
      </TableHead>
      <TableBody>
        {columns.map(({ index, name, samples }) => (
          <Row key={index}>
            <Cell className="max-w-48 truncate font-medium text-ink" title={name}>
              {name}
            </Cell>
            <Cell>
              <Select
                aria-label={`What ${name} holds`}
                className="w-48"
                placeholder="Nothing of use here"
                value={kindOf(index) ?? ""}
                onChange={({ target }) =>
                  onChange(
                    mapColumn(mapping, index, columnKinds.find((kind) => kind === target.value) ?? null),
                  )
                }
                options={columnKinds.map((kind) => ({ value: kind, label: columnKindNames[kind] }))}
              />
            </Cell>
            <Cell className="max-w-96 truncate text-xs text-ink-2" title={samples.join(" · ")}>
              {samples.join(" · ") || <span className="text-ink-3">empty</span>}
            </Cell>
          </Row>
        ))}
      </TableBody>
    </Table>
  );
}
