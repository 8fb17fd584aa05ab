import { stableId } from "./stable-id.ts";

export interface Invitee {
  email: string | null;
  displayName: string | null;
  firstName: string | null;
  lastName: string | null;
}

export interface MeetingFacts {
  organizerUserId: string;
  startMs: number;
  endMs: number;
  title: string | null;
  externalId: string | null;
  provider: string;
  invitees: readonly Invitee[];
}

export interface Meeting extends MeetingFacts {
  id: string;
  url: string;
}

/** The meetings that were scheduled through the API. */
export class MeetingBook {
  readonly #seed: string;
  readonly #meetings = new Map<string, Meeting>();
  #count = 0;

  constructor(seed: string) {
    this.#seed = seed;
  }

  add(facts: MeetingFacts): Meeting {
    this.#count += 1;
    const id = stableId(`${this.#seed}:meeting:${this.#count}`);
    const url = `https://${facts.provider.toLowerCase()}.example/j/${id.slice(0, 11)}`;
    const meeting: Meeting = { ...facts, id, url };
    this.#meetings.set(id, meeting);
    return meeting;
  }

  find(meetingId: string): Meeting | null {
    return this.#meetings.get(meetingId) ?? null;
  }

  change(meetingId: string, facts: MeetingFacts): void {
    const meeting = this.#meetings.get(meetingId);
    if (meeting) this.#meetings.set(meetingId, { ...meeting, ...facts });
  }

  delete(meetingId: string): void {
    this.#meetings.delete(meetingId);
  }

  all(): Meeting[] {
    return [...this.#meetings.values()];
  }
}
