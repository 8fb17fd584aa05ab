import { testSettings } from "#lib/test/settings.ts";
import { openBenchDatabase } from "./bench-database.ts";
import { report } from "./report.ts";

const hours = Number(process.argv[2] ?? 6);
const database = await openBenchDatabase();
Object.assign(process.env, testSettings, { NODE_ENV: "test", DATABASE_URL: database.url });
console.log(`outage: Gong down for ${hours} simulated hours, ${database.description}`);

const { startSyncHarness } = await import("#lib/sync/testing/sync-harness.ts");
const { playOutage } = await import("#lib/sync/testing/play-outage.ts");
const { closeDatabase } = await import("#lib/db/client.ts");
const harness = await startSyncHarness({ acme: 60, nordwind: 300 });
try {
  const story = await playOutage(harness, hours);
  const gaps = story.looks.slice(1).map(({ at }, index) => (at - (story.looks[index]?.at ?? 0)) / 1_000);
  const caughtUp = story.caughtUpAfterMs === null ? null : story.caughtUpAfterMs / 60_000;
  const troubles = story.streamsAfter.filter(({ errorCode }) => errorCode !== null).length;
  report([
    {
      figure: "failures until nothing more is sent",
      value: String(story.failures.length),
      target: "<= 10",
      ok: story.failures.length > 0 && story.failures.length <= 10,
    },
    {
      figure: `shortest time between two of ${story.looks.length} looks whether Gong is back`,
      value: `${Math.min(...gaps).toFixed(1)} s`,
      target: ">= 30 s",
      ok: gaps.length > 0 && Math.min(...gaps) >= 30,
    },
    {
      figure: "a person's request sent to a Gong that is down",
      value: story.wasSent ? "1" : "0",
      target: "0",
      ok: !story.wasSent,
    },
    {
      figure: "everything mirrored after Gong is back",
      value: caughtUp === null ? "never" : `${caughtUp.toFixed(1)} min`,
      target: "<= 10 min",
      ok: caughtUp !== null && caughtUp <= 10,
    },
    { figure: "streams still in trouble then", value: String(troubles), target: "0", ok: troubles === 0 },
  ]);
} finally {
  await harness.simulator.stop();
  await closeDatabase();
  await database.drop();
}
