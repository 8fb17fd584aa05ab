import { asList, asRecord, asSeconds, asText } from "#lib/sync/mappers/read-json.ts";
import type { CallMarks } from "./schemas.ts";

const ms = (value: unknown) => {
  const seconds = asSeconds(value);
  return seconds === null ? null : Math.round(seconds * 1000);
};

function readTrackers(value: unknown): CallMarks["trackers"] {
  return asList(value).flatMap((item) => {
    const tracker = asRecord(item);
    const name = asText(tracker?.name);
    if (!tracker || name === null) return [];
    const phrases = asList(tracker.phrases).flatMap((found) => {
      const phrase = asRecord(found);
      return asList(phrase?.occurrences).map((hit) => ({ hit, phrase: asText(phrase?.phrase) }));
    });
    const all =
      phrases.length > 0 ? phrases : asList(tracker.occurrences).map((hit) => ({ hit, phrase: null }));
    const places = all.flatMap(({ hit, phrase }) => {
      const place = asRecord(hit);
      const atMs = ms(place?.startTime);
      return atMs === null ? [] : [{ atMs, phrase, speakerId: asText(place?.speakerId) }];
    });
    if (places.length === 0) return [];
    places.sort((one, other) => one.atMs - other.atMs);
    return [{ id: asText(tracker.id) ?? name, name, places }];
  });
}

function readSections(value: unknown): CallMarks["sections"] {
  return asList(value)
    .flatMap((item) => {
      const section = asRecord(item);
      const name = asText(section?.section);
      const startMs = ms(section?.startTime);
      if (name === null || startMs === null) return [];
      return [{ name, startMs, endMs: startMs + (ms(section?.duration) ?? 0) }];
    })
    .sort((one, other) => one.startMs - other.startMs);
}

function readComments(value: unknown): { atMs: number; userId: string | null; isReply: boolean }[] {
  return asList(value).flatMap((item) => {
    const comment = asRecord(item);
    const atMs = ms(comment?.audioStartTime);
    if (!comment || atMs === null) return [];
    return [{ atMs, userId: asText(comment.commenterUserId), isReply: asText(comment.inReplyTo) !== null }];
  });
}

/** The moments of a call that Gong's own record names. Anything unreadable is left out. Pure. */
export function readCallMarks(parts: { trackers: unknown; outline: unknown; comments: unknown }) {
  return {
    trackers: readTrackers(parts.trackers),
    sections: readSections(parts.outline),
    comments: readComments(parts.comments),
  };
}
