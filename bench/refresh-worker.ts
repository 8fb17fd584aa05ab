import { openGong } from "#lib/connections/open-gong.ts";
import { refreshConnection } from "#lib/connections/refresh/refresh-connection.ts";
import { closeDatabase } from "#lib/db/client.ts";

/** Some of many callers who all hold an expired token. */
const [tenantId = "", callers = "50"] = process.argv.slice(2);

await openGong({ tenantId, lane: "interactive", purpose: "bench" });
process.send?.("ready");
await new Promise((resolve) => process.once("message", resolve));

const outcomes = await Promise.allSettled(
  Array.from({ length: Number(callers) }, () => refreshConnection({ tenantId, seenFence: 0 })),
);
process.send?.({ failures: outcomes.filter(({ status }) => status === "rejected").length });
await closeDatabase();
process.disconnect();
