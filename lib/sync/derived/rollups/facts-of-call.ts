import { asCount, asId, asList, asRecord, asSeconds, asText, storableText } from "../../mappers/read-json.ts";
import type { CallSource } from "./call-source.ts";
import { type CallFact, type FactsOfCall, type TopicFact, type TrackerFact, wholeCompany } from "./facts.ts";

const maxInt = 2_147_483_647;
const longestName = 200;

const inMs = (seconds: number | null) => (seconds === null ? null : Math.round(seconds * 1000));
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

function most(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null);
  return known.length === 0 ? null : known.reduce((high, value) => Math.max(high, value));
}

/**
 * What a call adds to the roll-ups. Pure. Gong's own figures come first, the transcript fills what they leave open.
 * Gong measures the longest monologue of the host only; for the others it is their longest turn.
 */
export function factsOfCall(source: CallSource): FactsOfCall {
  return {
    call: source.id,
    people: peopleOf(source),
    trackers: trackersOf(source),
    topics: topicsOf(source),
  };
}

function peopleOf(source: CallSource): CallFact[] {
  const { host, parties, turns } = source;
  const stat = statsOf(source.stats);
  const speakersOf = (user: string) =>
    new Set(parties.filter((party) => party.user === user).flatMap(({ speaker }) => speaker ?? []));
  const hostSpeakers = host === null ? new Set<string>() : speakersOf(host);
  const longestOf = (speakers: ReadonlySet<string>) =>
    most(turns.map((turn) => (turn.speaker !== null && speakers.has(turn.speaker) ? turn.longestMs : null)));
  const hostLongest = stat("Longest Monologue") ?? longestOf(hostSpeakers);
  const othersLongest = most(
    turns.map((turn) =>
      turn.side === "us" && !(turn.speaker !== null && hostSpeakers.has(turn.speaker))
        ? turn.longestMs
        : null,
    ),
  );
  const asked = questionsOf(source);
  const ofCall = {
    startedMs: source.startedMs,
    workspace: source.workspace ?? "",
    isPrivate: source.isPrivate,
    transcriptState: source.transcriptState,
    durationSeconds: source.durationSeconds,
    usTalkMs: inMs(source.usTalkSeconds),
    themTalkMs: inMs(source.themTalkSeconds),
    customerLongestMs:
      stat("Longest Customer Story") ??
      most(turns.map((turn) => (turn.side === "them" ? turn.longestMs : null))),
    usQuestions: asked.us,
    themQuestions: asked.them,
    account: source.account,
  };
  const company: CallFact = {
    ...ofCall,
    user: wholeCompany,
    isHost: host !== null,
    talkMs: ofCall.usTalkMs,
    longestMs: most([hostLongest, othersLongest]),
  };
  const users = new Set([...parties.map(({ user }) => user), host].filter((user) => user !== null));
  const ours = [...users].map((user): CallFact => {
    const talks = parties.filter((party) => party.user === user).map(({ talkSeconds }) => talkSeconds);
    const measured = talks.filter((seconds) => seconds !== null);
    return {
      ...ofCall,
      user,
      isHost: user === host,
      talkMs: measured.length === 0 ? null : inMs(sum(measured)),
      longestMs: user === host ? hostLongest : longestOf(speakersOf(user)),
    };
  });
  return [company, ...ours];
}

/** Gong's figures by name, in milliseconds. */
function statsOf(stats: unknown): (name: string) => number | null {
  const byName = new Map(
    asList(stats).map((entry) => {
      const stat = asRecord(entry);
      return [asText(stat?.name), inMs(asSeconds(stat?.value))];
    }),
  );
  return (name) => byName.get(name) ?? null;
}

function questionsOf({ questions, askedInText }: CallSource): { us: number | null; them: number | null } {
  const counted = asRecord(questions);
  const us = asCount(counted?.companyCount);
  const them = asCount(counted?.nonCompanyCount);
  if (us !== null || them !== null) return { us, them };
  return { us: askedInText?.us ?? null, them: askedInText?.them ?? null };
}

function trackersOf({ trackers, parties }: CallSource): TrackerFact[] {
  const sideOf = new Map(
    parties.flatMap(({ speaker, party, side }) =>
      [speaker, party].flatMap((id): [string, string][] => (id === null ? [] : [[id, side]])),
    ),
  );
  const facts = new Map<string, TrackerFact>();
  for (const entry of asList(trackers)) {
    const found = asRecord(entry);
    const tracker = asId(found?.id);
    const sides = asList(found?.occurrences).map((hit) => sideOf.get(asId(asRecord(hit)?.speakerId) ?? ""));
    const occurrences = Math.max(asCount(found?.count) ?? 0, sides.length);
    if (tracker === null || occurrences === 0) continue;
    const before = facts.get(tracker);
    facts.set(tracker, {
      tracker,
      name: before?.name ?? nameOf(found?.name) ?? tracker,
      occurrences: Math.min(occurrences + (before?.occurrences ?? 0), maxInt),
      us: sides.filter((side) => side === "us").length + (before?.us ?? 0),
      them: sides.filter((side) => side === "them").length + (before?.them ?? 0),
    });
  }
  return [...facts.values()];
}

function topicsOf({ topics }: CallSource): TopicFact[] {
  const facts = new Map<string, number>();
  for (const entry of asList(topics)) {
    const found = asRecord(entry);
    const topic = nameOf(found?.name);
    const seconds = asCount(found?.duration) ?? 0;
    if (topic !== null && seconds > 0) facts.set(topic, Math.min(seconds + (facts.get(topic) ?? 0), maxInt));
  }
  return [...facts].map(([topic, seconds]) => ({ topic, seconds }));
}

function nameOf(value: unknown): string | null {
  const name = asText(value);
  return name === null ? null : storableText(name.slice(0, longestName));
}
