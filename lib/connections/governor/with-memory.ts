import { z } from "zod";
import type { Clock } from "#lib/clock.ts";
import type { Tx } from "#lib/db/client.ts";
import { withPerson } from "#lib/db/with-person.ts";
import { emptyMemory, GovernorMemory } from "./memory.ts";

const Row = z.object({ memory: GovernorMemory, now: z.number() });

/** What one look at the shared memory gives, and when the database read its clock, by both clocks. */
export interface Seen<T> {
  result: T;
  databaseAt: number;
  sentAt: number;
  receivedAt: number;
}

/**
 * Runs `step` on a company's memory while the row is locked, and keeps what it returns. The database's clock is
 * the only one all processes agree on. The commit does not wait for the disk: a crash of the database takes longer
 * than anything that could be lost.
 */
export async function withMemory<T>(
  companyKey: string,
  clock: Clock,
  step: (memory: GovernorMemory, now: number) => { memory: GovernorMemory; result: T },
): Promise<Seen<T>> {
  const look = async (tx: Tx): Promise<Seen<T>> => {
    const read = () => tx.$queryRaw<unknown[]>`
      SELECT memory, (extract(epoch FROM clock_timestamp()) * 1000)::float8 AS now
      FROM (SELECT memory FROM gong_budgets WHERE company_key = ${companyKey} FOR UPDATE) AS locked`;
    let sentAt = clock.now();
    let [found] = await read();
    if (found === undefined) {
      await tx.$executeRaw`INSERT INTO gong_budgets (company_key, memory)
        VALUES (${companyKey}, ${JSON.stringify(emptyMemory())}::jsonb) ON CONFLICT DO NOTHING`;
      sentAt = clock.now();
      [found] = await read();
    }
    const receivedAt = clock.now();
    const row = Row.parse(found);
    const now = Math.round(row.now);
    const { memory, result } = step(row.memory, now);
    await tx.$executeRaw`UPDATE gong_budgets SET memory = ${JSON.stringify(memory)}::jsonb, updated_at = now()
      WHERE company_key = ${companyKey}`;
    return { result, databaseAt: row.now, sentAt, receivedAt };
  };
  return await withPerson(null, look, { mayBeUndone: true });
}
