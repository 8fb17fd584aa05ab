import { z } from "zod";
import type { CallSummary } from "#lib/calls/schemas.ts";

const folder = z.string().regex(/^\d{1,20}$/, "must be a Gong id: digits only");
const words = z
  .string()
  .trim()
  .max(200)
  .regex(/^[^\0]*$/, "must be text");

/** A page's address: an open folder, and words that are looked for in all of them. */
export const LibraryQuery = z.object({ folder: folder.optional(), q: words.optional() });
export type LibraryQuery = z.infer<typeof LibraryQuery>;

/** What one folder holds, or what of all folders goes by some words; `after` is the `next` of the page before. */
export const LibraryItemsQuery = z
  .object({ ...LibraryQuery.shape, after: z.string().max(300).optional() })
  .refine(({ folder, q }) => folder !== undefined || Boolean(q), "needs a folder or words");
export type LibraryItemsQuery = z.infer<typeof LibraryItemsQuery>;

/** A folder in the order of the tree: each stands below its parent. */
export interface LibraryFolder {
  id: string;
  name: string;
  /** 0 for one at the top. */
  depth: number;
  /** Things in it on calls that the reader may see. */
  items: number;
  workspaceName: string | null;
}

export interface LibraryFolders {
  folders: LibraryFolder[];
  /** When Gong was last asked; null before the first time. */
  asOf: string | null;
}

/** A call, or a part of one, that somebody put into the folder. */
export interface LibraryItem {
  /** Of its own in its folder. */
  key: string;
  folder: { id: string; name: string };
  call: CallSummary;
  note: string | null;
  addedBy: string | null;
  addedAt: string | null;
  /** The part that is meant, in seconds; null for the whole call. */
  from: number | null;
  to: number | null;
}

export interface LibraryItemsPage {
  items: LibraryItem[];
  /** Items of this page of a folder whose calls are not in the mirror: mostly older than what is copied. */
  notCopied: number;
  /** Items of this page on calls that the policy hides; told only to those who look after the tenant. */
  hidden: number | null;
  next: string | null;
}
