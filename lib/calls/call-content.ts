import {
  asCount,
  asFlag,
  asInstant,
  asList,
  asRecord,
  asSeconds,
  asText,
} from "#lib/sync/mappers/read-json.ts";
import type { CallComment, CallContent } from "./schemas.ts";

/** The parts of Gong's record that are read here, as they are stored. */
export interface ContentParts {
  content: unknown;
  questions: unknown;
  comments: unknown;
}

/** A comment before the names of people are known. */
export type ReadComment = Omit<CallComment, "by" | "replies"> & {
  userId: string | null;
  repliesTo: string | null;
};

const ms = (value: unknown) => {
  const seconds = asSeconds(value);
  return seconds === null ? null : Math.round(seconds * 1000);
};

function readOutline(value: unknown): CallContent["outline"] {
  return asList(value).flatMap((item) => {
    const section = asRecord(item);
    const name = asText(section?.section);
    if (name === null) return [];
    const items = asList(section?.items).flatMap((entry) => {
      const point = asRecord(entry);
      const text = asText(point?.text);
      return text === null ? [] : [{ text, atMs: ms(point?.startTime) }];
    });
    return [{ name, atMs: ms(section?.startTime), lengthMs: ms(section?.duration), items }];
  });
}

function readHighlights(value: unknown): CallContent["highlights"] {
  return asList(value).flatMap((item) => {
    const group = asRecord(item);
    const items = asList(group?.items).flatMap((entry) => {
      const point = asRecord(entry);
      const text = asText(point?.text);
      return text === null
        ? []
        : [{ text, atMs: asList(point?.startTimes).flatMap((time) => ms(time) ?? []) }];
    });
    return items.length === 0 ? [] : [{ title: asText(group?.title) ?? "Highlights", items }];
  });
}

function readTopics(value: unknown): CallContent["topics"] {
  return asList(value)
    .flatMap((item) => {
      const topic = asRecord(item);
      const name = asText(topic?.name);
      const seconds = asSeconds(topic?.duration);
      return name === null || !seconds ? [] : [{ name, seconds }];
    })
    .sort((one, other) => other.seconds - one.seconds);
}

function readComments(value: unknown): ReadComment[] {
  return asList(value).flatMap((item, index) => {
    const comment = asRecord(item);
    const text = asText(comment?.comment);
    if (!comment || text === null) return [];
    return [
      {
        id: asText(comment.id) ?? `comment ${index}`,
        text,
        atMs: ms(comment.audioStartTime),
        postedAt: asInstant(comment.posted),
        isDuringCall: asFlag(comment.duringCall) ?? false,
        userId: asText(comment.commenterUserId),
        repliesTo: asText(comment.inReplyTo),
      },
    ];
  });
}

/** What Gong's record says of a call in words. Anything unreadable is left out. Pure. */
export function readCallContent({
  content,
  questions,
  comments,
}: ContentParts): Omit<CallContent, "comments"> & { comments: ReadComment[] } {
  const parts = asRecord(content);
  const asked = asRecord(questions);
  const outcome = asRecord(parts?.callOutcome);
  return {
    keyPoints: asList(parts?.keyPoints).flatMap((item) => asText(asRecord(item)?.text) ?? []),
    highlights: readHighlights(parts?.highlights),
    outline: readOutline(parts?.outline),
    topics: readTopics(parts?.topics),
    questions: { us: asCount(asked?.companyCount), them: asCount(asked?.nonCompanyCount) },
    outcome: asText(outcome?.name),
    comments: readComments(comments),
  };
}

/**
 * Comments in the order of the call, each with its answers in the order they were written. An answer to a comment that is
 * not there stands for itself; answers to answers stand under the first comment. Pure.
 */
export function toThreads(
  comments: readonly ReadComment[],
  nameOf: (userId: string | null) => string | null,
): CallComment[] {
  const byId = new Map(comments.map((comment) => [comment.id, comment]));
  const rootOf = (comment: ReadComment): ReadComment => {
    const seen = new Set<string>();
    let root = comment;
    while (root.repliesTo !== null && !seen.has(root.id)) {
      seen.add(root.id);
      const parent = byId.get(root.repliesTo);
      if (!parent) break;
      root = parent;
    }
    // A circle has no beginning: each in it stands for itself.
    return seen.has(root.id) && root !== comment ? comment : root;
  };
  const threads = Map.groupBy(comments, (comment) => rootOf(comment).id);
  const shown = ({ userId, repliesTo: _, ...comment }: ReadComment) => ({ ...comment, by: nameOf(userId) });
  const written = (one: ReadComment, other: ReadComment) =>
    (one.postedAt ?? "").localeCompare(other.postedAt ?? "");
  return [...threads]
    .flatMap(([id, thread]) => {
      const root = byId.get(id);
      if (!root) return [];
      const replies = thread.filter((comment) => comment.id !== id).sort(written);
      return [{ ...shown(root), replies: replies.map((reply) => ({ ...shown(reply), replies: [] })) }];
    })
    .sort((one, other) => (one.atMs ?? -1) - (other.atMs ?? -1));
}
