import { describe, expect, it } from "vitest";
import { isJsonObject } from "../rules/field-reader.ts";
import { createWorld } from "./create-world.ts";
import { LAST_DEED_MS } from "./deeds.ts";
import { talkOf } from "./talk.ts";
import type { JsonObject } from "./types.ts";

const NOW_MS = Date.parse("2026-09-15T15:00:00Z");
const worlds = () => createWorld({ seed: "deeds", nowMs: NOW_MS, sizes: { acme: 130, nordwind: 70 } });

const commentsOf = (collaboration: JsonObject) =>
  Array.isArray(collaboration.publicComments) ? collaboration.publicComments.filter(isJsonObject) : [];

describe("the facts of a call", () => {
  it("agree with its whole record", () => {
    for (const company of worlds()) {
      for (let index = 0; index < company.callCount; index += 1) {
        const facts = company.callFacts(index);
        const detail = company.callDetail(index);
        const { id, startedMs, workspaceId, isPrivate } = detail;
        expect(facts).toMatchObject({
          index,
          id,
          startedMs,
          workspaceId,
          isPrivate,
          hostId: detail.primaryUserId,
        });
        const others = (detail.parties ?? []).flatMap(({ userId }) => userId ?? []);
        expect([facts.hostId, ...facts.attendeeIds].toSorted()).toEqual(
          [...new Set([facts.hostId, ...others])].toSorted(),
        );
        const posted = company.callDeeds(index).filter(({ kind }) => kind === "comment");
        const printed = isPrivate ? [] : commentsOf(detail.collaboration);
        expect(posted.map(({ userId, atMs }) => [userId, atMs])).toEqual(
          printed.map(({ commenterUserId, posted: time }) => [commenterUserId, Date.parse(String(time))]),
        );
      }
    }
  });
});

describe("the talk of a call", () => {
  it("is the same whether its record was made before or not", () => {
    const [fresh] = worlds();
    const [played] = worlds();
    if (fresh === undefined || played === undefined) throw new Error("no company");
    for (let index = 0; index < fresh.callCount; index += 3) {
      const detail = played.callDetail(index);
      expect(fresh.callTalk(index)).toEqual(talkOf(detail.interaction, detail.durationSeconds));
      expect(played.callTalk(index)).toEqual(fresh.callTalk(index));
    }
  });
});

describe("deeds", () => {
  it("come after the call has ended and within the time that is searched for them", () => {
    for (const company of worlds()) {
      for (let index = 0; index < company.callCount; index += 1) {
        const { startedMs, endedMs } = company.callFacts(index);
        for (const { atMs } of company.callDeeds(index)) {
          expect(atMs).toBeGreaterThan(endedMs);
          expect(atMs).toBeLessThan(startedMs + LAST_DEED_MS);
        }
      }
    }
  });

  it("on private calls are the host's own", () => {
    for (const company of worlds()) {
      for (let index = 0; index < company.callCount; index += 1) {
        const { hostId, isPrivate } = company.callFacts(index);
        if (!isPrivate) continue;
        for (const { userId } of company.callDeeds(index)) expect(userId).toBe(hostId);
      }
    }
  });

  it("are the same whenever they are asked for", () => {
    const [once = [], again = []] = [worlds(), worlds()].map((companies) =>
      companies.flatMap((company) => Array.from({ length: 65 }, (_, index) => company.callDeeds(index))),
    );
    expect(again).toEqual(once);
    expect(once.flat().length).toBeGreaterThan(100);
  });
});
