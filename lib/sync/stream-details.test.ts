import { describe, expect, it } from "vitest";
import { operations } from "#lib/gong/operations/registry.ts";
import { listStreams } from "./list-streams.ts";
import { scopesOf, streamDetails } from "./stream-details.ts";
import { streamIntervalsMs, streams } from "./streams.ts";

describe("the streams", () => {
  it("each name their scopes by the operations they use", () => {
    for (const stream of streams) expect(scopesOf(stream).length, stream).toBeGreaterThan(0);
    expect(scopesOf("library")).toEqual(["api:library:read"]);
    expect(scopesOf("permission_profiles")).toEqual(["api:permission-profile:read", "api:users:read"]);
  });

  it("compare months once the first calls may be copied: earlier there is nothing to prove, and an hour is lost", () => {
    expect(streamDetails.months.firstRunAfterMs).toBeGreaterThan(60_000);
    expect(streamDetails.months.firstRunAfterMs).toBeLessThan(600_000);
  });

  it("only read", () => {
    for (const stream of streams) {
      for (const id of streamDetails[stream].operations) expect(operations[id].access, id).toBe("read");
    }
  });

  it("have titles that tell them apart", () => {
    const titles = streams.map((stream) => streamDetails[stream].title);
    expect(new Set(titles).size).toBe(streams.length);
    expect(titles.every((title) => /^[A-Z][a-z ]+$/.test(title))).toBe(true);
  });

  it("rest between runs, and keep to a share of the day's requests", () => {
    for (const [stream, { requestsPerDay }] of Object.entries(listStreams)) {
      expect(streamIntervalsMs[stream as keyof typeof listStreams]).toBeGreaterThanOrEqual(3_600_000);
      expect(requestsPerDay).toBeLessThanOrEqual(1_000);
    }
  });
});
