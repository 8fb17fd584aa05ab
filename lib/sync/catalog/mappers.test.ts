import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { MirrorRow } from "../lists/mirror-table.ts";
import { UnreadableRecord } from "../mappers/unreadable-record.ts";
import { junk, partly, reversed } from "../testing/junk.ts";
import { mapBrief } from "./briefs.ts";
import { mapCallOutcome } from "./call-outcomes.ts";
import { mapFlowFolder } from "./flow-folders.ts";
import { mapFlow, mapFlowSteps } from "./map-flow.ts";
import { mapLibraryFolder, mapLibraryItem } from "./map-library.ts";
import { mapPermissionProfile, mapProfileUser } from "./map-permission-profile.ts";
import { mapScorecard } from "./map-scorecard.ts";
import { mapTask } from "./map-task.ts";
import { mapTracker } from "./trackers.ts";

type AnyRow = MirrorRow<unknown>;
const id = fc.constantFrom("123456789012345678", 42, "7");

/** Every mapper, with a record that is partly as expected. */
const mappers: Record<string, { map: (record: unknown) => AnyRow[]; record: fc.Arbitrary<unknown> }> = {
  tracker: {
    map: (record) => [mapTracker(record)],
    record: partly({ trackerId: id, trackerName: junk, languageKeywords: fc.array(junk), created: junk }),
  },
  brief: {
    map: (record) => [mapBrief(record)],
    record: partly({ briefId: id, briefName: junk, status: junk }),
  },
  outcome: {
    map: (record) => [mapCallOutcome(record)],
    record: partly({ callOutcome: fc.constant("Connected"), displayOrder: junk }),
  },
  scorecard: {
    map: (record) => {
      const { questions, ...row } = mapScorecard(record);
      return [row, ...questions];
    },
    record: partly({
      scorecardId: id,
      enabled: junk,
      questions: fc.array(
        partly({ questionId: id, questionRevisionId: id, minRange: junk, answerOptions: junk }),
      ),
    }),
  },
  "library folder": {
    map: (record) => [mapLibraryFolder(record)],
    record: partly({ id, name: junk, parentFolderId: junk, updated: junk }),
  },
  "library call": {
    map: (record) => [mapLibraryItem(record, "1")],
    record: partly({ id, note: junk, snippet: partly({ fromSec: junk, toSec: junk }) }),
  },
  flow: { map: (record) => [mapFlow(record)], record: partly({ id, visibility: junk, exclusive: junk }) },
  "flow steps": {
    map: (record) => mapFlowSteps(record).steps,
    record: partly({ id, steps: fc.array(partly({ stepOrder: junk, subject: junk })) }),
  },
  "flow folder": {
    map: (record) => [mapFlowFolder(record)],
    record: partly({ id, parentFolderId: junk, createdById: junk }),
  },
  task: {
    map: (record) => [mapTask(record, "9")],
    record: partly({ id, status: junk, flow: junk, contact: partly({ data: junk }), priority: junk }),
  },
  "permission profile": {
    map: (record) => [mapPermissionProfile(record, "1")],
    record: partly({ id, name: junk, callsAccess: junk }),
  },
  "profile user": {
    map: (record) => [mapProfileUser(record, "1")],
    record: partly({ id, fullName: junk, emailAddress: junk }),
  },
};

describe.each(Object.entries(mappers))("the mapper of a %s", (_name, { map, record }) => {
  it("never fails on junk but by naming the record unreadable", () => {
    fc.assert(
      fc.property(record, (input) => {
        try {
          for (const row of map(input)) expect(isStorable(row)).toBe(true);
        } catch (error) {
          expect(error).toBeInstanceOf(UnreadableRecord);
        }
      }),
      { numRuns: 300 },
    );
  });

  it("makes the same rows of the same record however its keys are ordered", () => {
    fc.assert(
      fc.property(record, (input) => {
        expect(hashes(map, reversed(input))).toEqual(hashes(map, input));
      }),
      { numRuns: 100 },
    );
  });
});

/** PostgreSQL takes neither NUL nor half of a surrogate pair, and JSON has no undefined. */
function isStorable(row: AnyRow): boolean {
  const text = JSON.stringify(row);
  const hasUndefined = Object.values(row.fields as object).includes(undefined);
  return !hasUndefined && !text.includes("\\u0000") && !/\\ud[89a-f]/.test(text);
}

function hashes(map: (record: unknown) => AnyRow[], input: unknown): string[] | "unreadable" {
  try {
    return map(input).map(({ contentHash }) => contentHash);
  } catch {
    return "unreadable";
  }
}

describe("what Gong writes oddly", () => {
  it("reads scorecards whose numbers are text and whose updater is Gong itself", () => {
    const mapped = mapScorecard({
      scorecardId: "9007199254740993",
      updaterUserId: "-1",
      enabled: "true",
      questions: [
        { questionId: "1", questionRevisionId: "2", minRange: "1", maxRange: "5", isOverall: "true" },
      ],
    });
    expect(mapped.fields).toMatchObject({ gongId: "9007199254740993", updaterGongId: null, isEnabled: true });
    expect(mapped.questions[0]?.fields).toMatchObject({ minRange: 1, maxRange: 5, isOverall: true });
  });

  it('takes the text "null" for nothing where a folder has no parent', () => {
    const { fields } = mapFlowFolder({
      id: 1,
      parentFolderId: "null",
      createdById: "null",
      visibility: "Company",
    });
    expect(fields).toMatchObject({ parentGongId: null, createdByGongId: null });
  });

  it("tells parts of the same call in a folder apart by their range", () => {
    const keys = [null, { fromSec: 1, toSec: 9 }, { fromSec: 10, toSec: 20 }].map(
      (snippet) => mapLibraryItem({ id: "5", snippet }, "1").fields.itemKey,
    );
    expect(new Set(keys).size).toBe(3);
  });
});
