import pg from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type EmbeddedDatabase, startEmbeddedDatabase } from "./embedded-database.ts";

let database: EmbeddedDatabase;
beforeAll(async () => {
  database = await startEmbeddedDatabase({});
});
afterAll(() => database.stop());

describe("the embedded database", () => {
  it("keeps the queries of many clients apart, large ones and those inside transactions too", async () => {
    const clients = Array.from({ length: 8 }, () => new pg.Client({ connectionString: database.url }));
    await Promise.all(clients.map((client) => client.connect()));
    const work = clients.map(async (client, index) => {
      for (let round = 0; round < 15; round += 1) {
        const text = `${index}-${round}-`.padEnd(round % 5 === 0 ? 300_000 : 10, "x");
        if (index % 2 === 0) await client.query("BEGIN");
        const { rows } = await client.query("SELECT $1::text AS text, length($1) AS size", [text]);
        if (index % 2 === 0) await client.query("COMMIT");
        expect(rows).toEqual([{ text, size: text.length }]);
      }
    });
    await Promise.all(work);
    await Promise.all(clients.map((client) => client.end()));
  });

  it("lets others go on when a client dies in the middle of a transaction", async () => {
    const [dying, living] = [0, 1].map(() => new pg.Client({ connectionString: database.url }));
    if (!(dying && living)) throw new Error("no clients");
    dying.on("error", () => undefined);
    await Promise.all([dying.connect(), living.connect()]);
    await dying.query("BEGIN");
    await dying.query("SELECT 1");
    (dying as unknown as { connection: { stream: { destroy(): void } } }).connection.stream.destroy();
    expect((await living.query("SELECT 2 AS two")).rows).toEqual([{ two: 2 }]);
    await living.end();
  });
});
