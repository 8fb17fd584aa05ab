import { closeDatabase } from "#lib/db/client.ts";
import { withDispatcher } from "#lib/db/with-dispatcher.ts";
import { rebuildSearch } from "#lib/sync/derived/rebuild-search.ts";
import { checkSettings } from "./check-settings.ts";

/** Writes the search rows of every tenant anew, while the product runs. */
checkSettings("search-rebuild");
const tenants = await withDispatcher((tx) =>
  tx.tenant.findMany({ select: { id: true }, orderBy: { id: "asc" } }),
);
for (const { id } of tenants) console.log(`${id}: ${await rebuildSearch(id)} calls`);
await closeDatabase();
