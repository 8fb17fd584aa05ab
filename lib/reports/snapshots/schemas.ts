import { z } from "zod";
import { sheetFormats } from "#lib/format/sheet-choices.ts";
import type { DayRange } from "#lib/team-scope/schemas.ts";
import { AskedReport, type ReportName, ReportTitle } from "../schemas.ts";

/** Days that a snapshot lives at most. */
export const longestDays = 365;

export const CreateSnapshotInput = z.intersection(
  AskedReport,
  z.object({ name: ReportTitle, days: z.number().int().min(1).max(longestDays) }),
);
export type CreateSnapshotInput = z.infer<typeof CreateSnapshotInput>;

export const SnapshotParams = z.object({ snapshotId: z.string().max(64) });

export const SnapshotRowsQuery = z.object({
  cursor: z.string().max(100).optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
});

export const ExportSnapshotInput = z.object({ format: z.enum(sheetFormats).default("csv") });

export interface SnapshotItem {
  id: string;
  name: string;
  report: ReportName;
  /** Calls or people that it held. */
  count: number;
  takenAt: string;
  expiresAt: string;
  revokedAt: string | null;
  isExpired: boolean;
  /** Who made it. */
  maker: string;
  isMine: boolean;
}

/** A snapshot as its link opens it for one viewer. */
export interface OpenedSnapshot {
  id: string;
  name: string;
  report: ReportName;
  maker: string;
  takenAt: string;
  expiresAt: string;
  /** Of the days and of the clock readings. */
  zone: string;
  days: DayRange;
  count: number;
  /** Those that the viewer sees, those that he may not see, and those that are gone since. */
  visible: number;
  hidden: number;
  gone: number;
}
