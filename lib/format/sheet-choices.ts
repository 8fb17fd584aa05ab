export const sheetFormats = ["csv", "xlsx"] as const;
export type SheetFormat = (typeof sheetFormats)[number];

/** `date` is a clock reading like "2026-03-31 14:05:00": spreadsheets know no zones, so the header names it. */
export type SheetKind = "text" | "number" | "date" | "boolean";
