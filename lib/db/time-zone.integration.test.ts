import { afterAll, describe, expect, inject, it } from "vitest";
import { closeDatabase, databaseClient } from "./client.ts";

const isServer = inject("databaseKind") === "postgres";
const setZone = async (zone: string) => {
  const [row] = await databaseClient().$queryRaw<{ name: string }[]>`SELECT current_database() AS name`;
  await databaseClient().$executeRawUnsafe(`ALTER DATABASE "${row?.name}" SET timezone = '${zone}'`);
  await closeDatabase();
};

describe.runIf(isServer)("times from a server in another time zone", () => {
  afterAll(() => setZone("UTC"));

  it("are read as the moments they are", async () => {
    await setZone("Asia/Tokyo");
    const [row] = await databaseClient().$queryRaw<
      { at: Date }[]
    >`SELECT '2026-03-01T00:00:00Z'::timestamptz AS at`;
    expect(row?.at.toISOString()).toBe("2026-03-01T00:00:00.000Z");
  });
});
