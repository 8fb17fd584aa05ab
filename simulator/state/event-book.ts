export type EventKind = "contentShared" | "contentViewed" | "customEvent" | "digitalInteraction";

/** Something a customer did, as it was reported. */
export interface ReportedEvent {
  kind: EventKind;
  eventId: string | null;
  timestamp: string;
  reportingSystem: string | null;
  contentId: string | null;
  contentUrl: string | null;
  eventName: string | null;
  /** Addresses of everybody the report names, in lower case. */
  emails: readonly string[];
}

/** The events that were reported; each system's event id counts once. */
export class EventBook {
  #events: ReportedEvent[] = [];
  readonly #keys = new Set<string>();

  /** False when this event was reported before. */
  add(event: ReportedEvent): boolean {
    const { eventId, kind, reportingSystem } = event;
    const key = JSON.stringify([kind, reportingSystem, eventId]);
    if (eventId !== null && this.#keys.has(key)) return false;
    this.#keys.add(key);
    this.#events.push(event);
    return true;
  }

  withEmail(email: string): ReportedEvent[] {
    return this.#events.filter(({ emails }) => emails.includes(email.toLowerCase()));
  }

  forget(email: string): void {
    this.#events = this.#events.filter(({ emails }) => !emails.includes(email.toLowerCase()));
  }
}
