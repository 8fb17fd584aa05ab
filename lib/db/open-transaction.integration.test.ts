import { describe, expect, it } from "vitest";
import { makeTenant } from "#lib/test/factories.ts";
import type { Tx } from "./client.ts";
import { withTenant } from "./with-tenant.ts";

/** How commits wait for the disk: in this transaction, and as the server has it. */
async function diskSettings(tx: Tx): Promise<{ here: string; asSet: string } | undefined> {
  const [row] = await tx.$queryRaw<{ here: string; asSet: string }[]>`
    SELECT setting AS here, reset_val AS "asSet" FROM pg_settings WHERE name = 'synchronous_commit'`;
  return row;
}

describe("a commit", () => {
  it("waits for the disk as the server says, except where it may be undone, and then in that transaction alone", async () => {
    const { tenantId } = await makeTenant();
    expect(await withTenant(tenantId, diskSettings, { mayBeUndone: true })).toMatchObject({ here: "off" });
    for (let next = 0; next < 8; next += 1) {
      const settings = await withTenant(tenantId, diskSettings);
      expect(settings?.here).toBe(settings?.asSet);
    }
  });
});
