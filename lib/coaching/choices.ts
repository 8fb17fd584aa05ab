/** Days without feedback after which somebody is named. */
export const silentDayChoices = [14, 21, 30, 60] as const;

/** What somebody does with a call or a person of the queue: it is coached, or it can wait. */
export const markKinds = ["done", "later"] as const;

/** From when on a call is worth coaching, beside the ranges that the tenant recommends. */
export const queueRules = {
  /** Shorter talks say nothing about shares. */
  leastTalkSeconds: 300,
  /** Where the tenant recommends nothing for monologues. */
  monologueSeconds: 180,
  /** A shorter call may well go without a question. */
  questionSeconds: 600,
  /** The part of a scorecard's range below which a score is low. */
  lowScore: 0.4,
  trackerTimes: 3,
} as const;

/** Days for which a call or a person stays out of the queue. */
export const markDays = { done: { call: 365, person: 21 }, later: { call: 7, person: 7 } } as const;

/** Who reads a note besides its author and the member it is assigned to. */
export const noteAudiences = ["author", "person", "managers", "person_and_managers"] as const;

export const noteViews = ["all", "mine", "assigned", "overdue", "done"] as const;

export const longestNote = 4000;
