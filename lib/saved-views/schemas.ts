import { z } from "zod";

/** Screens whose address can be kept under a name. */
export const savedViewScreens = ["search", "calls", "reports"] as const;
export type SavedViewScreen = (typeof savedViewScreens)[number];

const Name = z.string().trim().min(1, "Give it a name.").max(80, "A name has 80 letters at most.");

/** The query string of a screen, without "?": what its filters and words are. */
const Query = z
  .string()
  .max(2_000, "This is too long to be kept.")
  .refine((query) => !/[?#\s\p{Cc}]/u.test(query), "This is not the query string of an address.");

export const ListSavedViewsQuery = z.object({ screen: z.enum(savedViewScreens) });

export const CreateSavedViewInput = z.object({
  screen: z.enum(savedViewScreens),
  name: Name,
  query: Query,
  isShared: z.boolean().default(false),
});
export type CreateSavedViewInput = z.infer<typeof CreateSavedViewInput>;

export const UpdateSavedViewInput = z
  .object({ name: Name, query: Query, isShared: z.boolean() })
  .partial()
  .refine((input) => Object.keys(input).length > 0, "Say what is to change.");
export type UpdateSavedViewInput = z.infer<typeof UpdateSavedViewInput>;

export const SavedViewParams = z.object({ viewId: z.string().max(64) });

/** A named address of a screen, as its list shows it. */
export interface SavedView {
  id: string;
  name: string;
  query: string;
  isShared: boolean;
  isMine: boolean;
  /** Who keeps it. */
  owner: string;
}
