import { z } from "zod";

/** The tenant's name, typed by whoever deletes it. */
export const DeleteTenantInput = z.strictObject({ confirmName: z.string().max(200) });
export type DeleteTenantInput = z.infer<typeof DeleteTenantInput>;
