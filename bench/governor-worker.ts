import { openGong } from "#lib/connections/open-gong.ts";
import { closeDatabase } from "#lib/db/client.ts";

/** One process of many on the same company: asks as fast as the governor lets it, and now and then for a person. */
const [tenantId = "", seconds = "20", hasPerson = "person"] = process.argv.slice(2);

const backfill = await openGong({ tenantId, lane: "backfill", purpose: "bench" });
const people = await openGong({ tenantId, lane: "interactive", purpose: "bench" });
process.send?.("ready");
await new Promise((resolve) => process.once("message", resolve));

const until = performance.now() + Number(seconds) * 1_000;
const waitsMs: number[] = [];
let failures = 0;

const note = () => {
  failures += 1;
};

async function fill(): Promise<void> {
  while (performance.now() < until) await backfill.workspaces.list().catch(note);
}

async function ask(): Promise<void> {
  while (performance.now() < until - 4_000) {
    await new Promise((resolve) => setTimeout(resolve, 4_000 + Math.random() * 8_000));
    const startedAt = performance.now();
    await people.workspaces.list().catch(note);
    waitsMs.push(performance.now() - startedAt);
  }
}

await Promise.all([fill(), fill(), hasPerson === "person" ? ask() : undefined]);
process.send?.({ waitsMs, failures });
await closeDatabase();
process.disconnect();
