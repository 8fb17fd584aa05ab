import type { Clock } from "#lib/clock.ts";
import { workPurges } from "#lib/sync/purge/work-purges.ts";
import { eraseTenants } from "#lib/tenancy/deletion/erase-tenants.ts";

/** Carries out what was ordered to be erased, until nothing is left or `stopping` is aborted. */
export async function workDeletions(clock: Clock, stopping: AbortSignal): Promise<void> {
  await workPurges({ clock, stopping });
  await eraseTenants({ clock, stopping });
}
