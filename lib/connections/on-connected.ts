import { errorFields, log } from "#lib/log.ts";
import { requestFirstCopy } from "#lib/sync/request-first-copy.ts";

/** A tenant has just been connected: its first copy is asked for. A connection stands even if that fails. */
export async function onConnected(tenantId: string): Promise<void> {
  try {
    await requestFirstCopy({ tenantId });
  } catch (error) {
    log.error("connect.first-copy-not-asked-for", { tenantId, ...errorFields(error) });
  }
}
