import type { ReactNode } from "react";
import { cx } from "#components/ui/cx.ts";

export interface HeatCell {
  value: number | null;
  /** What is read, where that is not the value which shades it. */
  text?: string;
  onPress?: (() => void) | undefined;
}

export interface HeatRow {
  key: string;
  header: ReactNode;
  /** Opens what the whole row is about; j and k walk these. */
  onPress?: (() => void) | undefined;
  /** One for each column; null is not applicable and hatched. */
  cells: readonly HeatCell[];
}

export interface HeatTableProps {
  label: string;
  /** What the rows are: "Person". */
  corner: string;
  columns: readonly {
    key: string;
    label: string;
    /** A second, lesser line over the label. */
    above?: string;
    title?: string;
  }[];
  rows: readonly HeatRow[];
  format: (value: number) => string;
  /** The value of full shade; the largest where left out. */
  most?: number;
}

const hatched =
  "bg-[repeating-linear-gradient(45deg,var(--line)_0,var(--line)_1px,transparent_1px,transparent_5px)]";

/** How much of the shade a cell gets, in per cent; words stay readable on all of it. */
export function shadeOf(value: number, most: number): number {
  if (value <= 0 || most <= 0) return 0;
  return Math.round(8 + 37 * Math.min(1, value / most));
}

/** Rows by columns, the more the darker; a real table that scrolls by itself. */
export function HeatTable({ label, corner, columns, rows, format, most }: HeatTableProps) {
  const values = rows.flatMap(({ cells }) => cells.flatMap(({ value }) => value ?? []));
  const top = most ?? Math.max(0, ...values);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for form controls
    <div
      role="group"
      aria-label={label}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
      tabIndex={0}
      className="max-w-full overflow-x-auto"
    >
      <table className="w-full border-separate border-spacing-0.5 text-xs tabular-nums">
        <caption className="sr-only">{label}</caption>
        <thead>
          <tr>
            <th scope="col" className="sticky left-0 bg-surface pr-3 text-left font-medium text-ink-3">
              {corner}
            </th>
            {columns.map((column) => (
              <th
                key={column.key}
                scope="col"
                title={column.title}
                className="min-w-7 font-medium text-ink-3"
              >
                {column.above ? <span className="block font-normal">{column.above}</span> : null}
                {column.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.key}>
              <th
                scope="row"
                className="sticky left-0 bg-surface pr-3 text-left font-normal whitespace-nowrap text-ink"
              >
                {row.onPress ? (
                  <button
                    type="button"
                    data-row-link
                    onClick={row.onPress}
                    className="rounded-xs text-left underline-offset-2 hover:underline"
                  >
                    {row.header}
                  </button>
                ) : (
                  row.header
                )}
              </th>
              {row.cells.map(({ value, text: words, onPress }, index) => {
                const text = words ?? (value === null ? "n/a" : format(value));
                return (
                  <td
                    key={columns[index]?.key}
                    className={cx("h-7 rounded-xs text-center text-ink", value === null && hatched)}
                    style={
                      value === null
                        ? {}
                        : {
                            background: `color-mix(in srgb, var(--accent-fill) ${shadeOf(value, top)}%, var(--sunken))`,
                          }
                    }
                  >
                    {onPress ? (
                      <button
                        type="button"
                        onClick={onPress}
                        className="flex size-full items-center justify-center rounded-xs hover:outline-1 hover:outline-ink-2"
                      >
                        {text}
                      </button>
                    ) : (
                      <span className={cx(value === null && "sr-only", value === 0 && "text-ink-3")}>
                        {text}
                      </span>
                    )}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
