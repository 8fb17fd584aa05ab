export const sheetFormats = ["csv", "xlsx"] as const;
export type SheetFormat = (typeof sheetFormats)[number];

/**
 * `date` is a clock reading like "2026-03-31 14:05:00": spreadsheets know no zones, so the header names it. `day` is a
 * plain one, "2026-03-31", which a file writes as it is.
 */
export type SheetKind = "text" | "number" | "date" | "day" | "boolean";

/** Of a number: the file holds the plain number, the screen "12:31" or "52 %". A share is one of one. */
export type SheetUnit = "seconds" | "share";
