import type { CallStory } from "../../state/deed-book.ts";
import type { Deed, DeedKind } from "../../world/deeds.ts";
import type { JsonObject } from "../../world/types.ts";
import type { ApiRequest } from "../operation.ts";
import type { LogEvent, LogType } from "./log-event.ts";

/** Which deeds with calls stand in which log; sign-ins are no deeds with calls. */
const KINDS: Record<LogType, readonly DeedKind[]> = {
  AccessLog: [],
  UserActivityLog: ["comment", "askFeedback", "review", "shareInside", "shareOutside", "fillScorecard"],
  UserCallPlay: ["listen"],
  ExternallySharedCallAccess: ["outsideAccess"],
  ExternallySharedCallPlay: ["outsidePlay"],
};

const ACTIONS: Partial<Record<DeedKind, string>> = {
  comment: "Comment added",
  askFeedback: "Feedback requested",
  review: "Call marked as reviewed",
  shareInside: "Call shared internally",
  shareOutside: "Call shared externally",
  fillScorecard: "Scorecard filled",
};

/** The lines that follow from what people did with calls. What Gong did by itself is not in a log of users. */
export async function deedEvents(
  request: ApiRequest,
  type: LogType,
  span: { fromMs: number; toMs: number },
): Promise<LogEvent[]> {
  const kinds = KINDS[type];
  if (kinds.length === 0) return [];
  const stories = await request.company.deeds.around(span, request.nowMs);
  return stories.flatMap((story) =>
    story.deeds
      .filter(({ kind, filled }) => kinds.includes(kind) && filled?.scorecard.method !== "AUTOMATIC")
      .map((deed) => ({
        atMs: deed.atMs,
        userId: deed.userId,
        record: () => ({ ...aboutCall(request, story), ...aboutDeed(story, deed) }),
      })),
  );
}

function aboutCall({ company }: ApiRequest, { ref, facts }: CallStory): JsonObject {
  const { title = null } = company.calls.header(ref).metaData;
  return { callId: facts.id, callTitle: title, workspaceId: facts.workspaceId };
}

function aboutDeed({ facts }: CallStory, { kind, seconds, toUserIds, outsider, filled }: Deed): JsonObject {
  const action = ACTIONS[kind];
  return {
    ...(action === undefined ? {} : { action }),
    ...(seconds === undefined ? {} : { playedSeconds: seconds }),
    ...(toUserIds === undefined ? {} : { recipientUserIds: toUserIds }),
    ...(outsider === undefined ? {} : { externalEmailAddress: outsider }),
    ...(filled === undefined ? {} : { scorecardId: filled.scorecard.id }),
    ...(kind === "outsideAccess" || kind === "outsidePlay" ? { sharedByUserId: facts.hostId } : {}),
  };
}
