import type { CallType } from "../deals.ts";

/** A stretch of a call: `weight` is its share of the time in the middle, 0 for a fixed number of exchanges. */
export interface AgendaItem {
  scene: string;
  weight: number;
  exchanges?: readonly [number, number];
}

const fixed = (scene: string, low: number, high: number): AgendaItem => ({
  scene,
  weight: 0,
  exchanges: [low, high],
});
const share = (scene: string, weight: number): AgendaItem => ({ scene, weight });

export interface Agenda {
  begin: readonly AgendaItem[];
  middle: readonly AgendaItem[];
  /** Where a talk drifts when everything on the agenda is said and time is left. */
  spare: readonly AgendaItem[];
  end: readonly AgendaItem[];
}

const BEGIN = [fixed("opening", 1, 1), fixed("smalltalk", 0, 1), fixed("agenda", 1, 1)];
const RETURN = [...BEGIN, fixed("recap", 1, 2)];
const END = [fixed("nextsteps", 1, 2), fixed("closing", 1, 1)];
const spare = (scenes: string): AgendaItem[] => scenes.split(" ").map((scene) => share(scene, 1));

const BEFORE_A_DEAL = spare(
  "qna integration security reference roi rollout stakeholders competitor impact timeline",
);
/** Only when there is really nothing else left. */
const LAST_RESORT = [share("walk", 0)];
const WITH_A_DEAL = [...BEFORE_A_DEAL, ...spare("objection pricing procurement legal"), ...LAST_RESORT];
const OWN_USE = spare("walk qna integration rollout security reference");
const BETWEEN_TWO = spare("deals coaching people");
const IN_THE_TEAM = spare("fdeals market numbers people");
const INTERNAL_END = [fixed("iclosing", 1, 1)];

/** How each type of call runs. */
export const AGENDAS: Record<CallType, Agenda> = {
  discovery: {
    begin: BEGIN,
    middle: [
      share("background", 16),
      share("process", 22),
      share("pain", 26),
      share("impact", 14),
      share("pitch", 12),
      share("stakeholders", 10),
      share("timeline", 9),
      share("competitor", 6),
      share("qna", 4),
    ],
    spare: [...BEFORE_A_DEAL, ...spare("objection pricing"), ...LAST_RESORT],
    end: END,
  },
  demo: {
    begin: RETURN,
    middle: [
      share("walk", 56),
      share("integration", 16),
      share("security", 10),
      share("qna", 14),
      share("competitor", 5),
    ],
    spare: WITH_A_DEAL,
    end: END,
  },
  objection: {
    begin: RETURN,
    middle: [
      share("objection", 34),
      share("competitor", 14),
      share("security", 18),
      share("reference", 12),
      share("integration", 10),
      share("qna", 8),
      share("roi", 8),
    ],
    spare: WITH_A_DEAL,
    end: END,
  },
  pricing: {
    begin: RETURN,
    middle: [
      share("pricing", 36),
      share("roi", 20),
      share("objection", 14),
      share("procurement", 14),
      share("timeline", 8),
      share("qna", 8),
      share("reference", 6),
    ],
    spare: WITH_A_DEAL,
    end: END,
  },
  negotiation: {
    begin: RETURN,
    middle: [
      share("negotiation", 36),
      share("legal", 26),
      share("procurement", 18),
      share("rollout", 12),
      share("security", 8),
      share("qna", 6),
    ],
    spare: WITH_A_DEAL,
    end: END,
  },
  support: {
    begin: BEGIN,
    middle: [
      share("support", 36),
      share("adoption", 22),
      share("training", 14),
      share("rollout", 10),
      share("roadmap", 16),
      share("qna", 6),
    ],
    spare: OWN_USE,
    end: END,
  },
  outreach: {
    begin: [fixed("coldopen", 1, 1)],
    middle: [share("coldpitch", 40), share("coldobjection", 30), share("pain", 20), share("pitch", 15)],
    spare: BEFORE_A_DEAL,
    end: [fixed("coldclose", 1, 1)],
  },
  oneOnOne: {
    begin: [fixed("iopening", 1, 1)],
    middle: [share("deals", 46), share("coaching", 30), share("people", 14), share("numbers", 10)],
    spare: BETWEEN_TWO,
    end: INTERNAL_END,
  },
  forecast: {
    begin: [fixed("fopening", 1, 1)],
    middle: [share("numbers", 16), share("fdeals", 54), share("market", 20), share("people", 6)],
    spare: IN_THE_TEAM,
    end: INTERNAL_END,
  },
};
