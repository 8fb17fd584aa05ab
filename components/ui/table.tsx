import type { ComponentProps, ReactNode } from "react";
import { cx } from "./cx.ts";

export interface TableProps {
  /** Names the table for screen readers. */
  label: string;
  className?: string;
  /** The columns keep their widths, whatever the rows hold. */
  isFixed?: boolean;
  /** Rows with the header's, where not all of them are drawn; -1 where nobody knows. */
  rowCount?: number;
  children: ReactNode;
}

/** Dense rows, a header that stays, its own sideways scroll on narrow screens. */
export function Table({ label, className, isFixed = false, rowCount, children }: TableProps) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for form controls
    <div
      role="group"
      aria-label={label}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
      tabIndex={0}
      className={cx("relative w-full focus-visible:-outline-offset-2 max-lg:overflow-x-auto", className)}
    >
      <table
        className={cx("w-full border-separate border-spacing-0 text-sm", isFixed && "table-fixed")}
        aria-rowcount={rowCount}
      >
        <caption className="sr-only">{label}</caption>
        {children}
      </table>
    </div>
  );
}

export function TableHead({ children }: { children: ReactNode }) {
  return (
    <thead>
      <tr>{children}</tr>
    </thead>
  );
}

export function TableBody(props: ComponentProps<"tbody">) {
  return <tbody {...props} className={cx("[&>tr:last-child>*]:border-b-0", props.className)} />;
}

export interface HeaderCellProps extends Omit<ComponentProps<"th">, "scope"> {
  isNumeric?: boolean;
}

export function HeaderCell({ isNumeric = false, className, ...rest }: HeaderCellProps) {
  return (
    <th
      {...rest}
      scope="col"
      className={cx(
        "top-(--sticky-top,0px) z-10 h-8 border-b border-line bg-surface px-3 text-xs font-medium whitespace-nowrap text-ink-3 first:pl-4 last:pr-4 lg:sticky",
        isNumeric ? "text-right" : "text-left",
        className,
      )}
    />
  );
}

export interface RowProps extends ComponentProps<"tr"> {
  isSelected?: boolean;
}

/** Put `RowLink` in one cell to make the whole row lead somewhere. */
export function Row({ isSelected = false, className, ...rest }: RowProps) {
  return (
    <tr
      {...rest}
      data-selected={isSelected || undefined}
      className={cx("group/row relative hover:bg-sunken data-selected:bg-accent-soft", className)}
    />
  );
}

export interface CellProps extends ComponentProps<"td"> {
  isNumeric?: boolean;
}

export function Cell({ isNumeric = false, className, ...rest }: CellProps) {
  return (
    <td
      {...rest}
      className={cx(
        "h-9 border-b border-line px-3 py-1.5 align-middle max-lg:whitespace-nowrap first:pl-4 last:pr-4",
        isNumeric && "text-right whitespace-nowrap tabular-nums",
        className,
      )}
    />
  );
}
