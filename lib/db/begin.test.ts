import pg from "pg";
import { expect, test } from "vitest";
import { wall } from "./begin.ts";

/** A connection that keeps what would be sent. */
class Listening extends pg.Client {
  readonly sent: unknown[] = [];
}

test("a transaction that another copy of this module opens begins with its walls", async () => {
  const copy: typeof import("./begin.ts") = await import("./begin.ts?copy" as "./begin.ts");
  expect(copy.wall).not.toBe(wall);
  const send = pg.Client.prototype.query;
  const client = new Listening();
  pg.Client.prototype.query = ((question: unknown) => client.sent.push(question)) as typeof send;
  try {
    wall(client);
    expect(() => client.query({ text: "BEGIN" })).toThrow("without its walls");
    await copy.beginningWith("BEGIN; SELECT 1", async () => client.query({ text: "BEGIN" }));
  } finally {
    pg.Client.prototype.query = send;
  }
  expect(client.sent).toEqual([{ text: "BEGIN; SELECT 1" }]);
});
