import { describe, expect, it } from "vitest";
import { makeTenant } from "#lib/test/factories.ts";
import type { Tx } from "./client.ts";
import { withTenant } from "./with-tenant.ts";

async function waitsForDisk(tx: Tx): Promise<boolean> {
  const [row] = await tx.$queryRaw<{ waits: boolean }[]>`
    SELECT current_setting('synchronous_commit') <> 'off' AS waits`;
  return row?.waits ?? true;
}

describe("a commit", () => {
  it("waits for the disk, except where what it writes may be undone, and then in that transaction alone", async () => {
    const { tenantId } = await makeTenant();
    expect(await withTenant(tenantId, waitsForDisk, { mayBeUndone: true })).toBe(false);
    for (let next = 0; next < 8; next += 1) expect(await withTenant(tenantId, waitsForDisk)).toBe(true);
  });
});
