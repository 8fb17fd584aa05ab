import { otherId } from "./call-ids.ts";
import type { CompanyProfile } from "./profiles/profile.ts";
import type { JsonObject, Monologue, TrackerDefinition, Workspace } from "./types.ts";

interface TrackerSpec {
  name: string;
  /** Position of the workspace it belongs to; null for the whole company. */
  workspace: number | null;
  /** Phrases by ISO-639-2B code, `mul` for those that are the same in every language. */
  keywords: Record<string, string[]>;
}

const COMMON: TrackerSpec[] = [
  {
    name: "Pricing",
    workspace: null,
    keywords: {
      eng: ["per seat", "list price", "discount", "too expensive", "budget"],
      ger: ["Listenpreis", "Rabatt", "zu teuer"],
      fre: ["remise", "trop cher"],
      spa: ["descuento", "demasiado caro", "presupuesto"],
    },
  },
  {
    name: "Security",
    workspace: null,
    keywords: {
      eng: ["SOC 2", "penetration test", "encryption", "single sign-on", "data residency", "ISO 27001"],
      ger: ["Verschlüsselung", "Datenschutz", "Auftragsverarbeitung"],
      fre: ["RGPD"],
      spa: ["protección de datos"],
    },
  },
  {
    name: "Decision makers",
    workspace: null,
    keywords: {
      eng: ["sign off", "signs off", "steering committee", "decision maker", "the board"],
      ger: ["Geschäftsführung", "Freigabe"],
      fre: ["comité de direction"],
      spa: ["la dirección"],
    },
  },
  {
    name: "Next steps",
    workspace: 0,
    keywords: {
      eng: ["next step", "calendar invite", "follow up"],
      ger: ["nächster Schritt", "Termineinladung"],
      fre: ["prochaine étape"],
      spa: ["próximo paso"],
    },
  },
  {
    name: "Risk",
    workspace: 0,
    keywords: {
      eng: ["not a priority", "push it to next quarter", "I'm worried", "on hold"],
      ger: ["keine Priorität", "Sorge"],
      fre: ["pas prioritaire"],
      spa: ["no es prioritario"],
    },
  },
  {
    name: "Procurement and legal",
    workspace: null,
    keywords: {
      eng: ["procurement", "redlines", "liability", "data processing agreement"],
      ger: ["Einkauf", "Haftung", "Rahmenvertrag"],
      fre: ["service achats", "juridique"],
      spa: ["compras"],
    },
  },
  {
    name: "Integrations",
    workspace: null,
    keywords: {
      eng: ["API", "webhook", "integration"],
      ger: ["Schnittstelle"],
      fre: ["interface"],
      spa: ["integración"],
    },
  },
  {
    name: "Adoption",
    workspace: -1,
    keywords: {
      eng: ["logged in", "training", "power user"],
      ger: ["Schulung", "angemeldet"],
      fre: ["formation"],
      spa: ["formación"],
    },
  },
];

export function buildTrackers(
  profile: CompanyProfile,
  seed: number,
  workspaces: readonly Workspace[],
): TrackerDefinition[] {
  const specs: TrackerSpec[] = [
    { name: "Competitors", workspace: null, keywords: { mul: [...profile.competitors] } },
    ...COMMON,
  ];
  return specs.map((spec, index) => ({
    id: otherId(seed ^ 0x7ac, index),
    name: spec.name,
    workspaceId: spec.workspace === null ? null : (workspaces.at(spec.workspace)?.id ?? null),
    phrases: Object.values(spec.keywords).flat(),
    keywords: Object.entries(spec.keywords).map(([language, phrases]) => ({ language, phrases })),
  }));
}

interface Matcher {
  pattern: RegExp;
  ownerOf: Map<string, { tracker: number; phrase: string }>;
}

const matchers = new WeakMap<readonly TrackerDefinition[], Matcher>();

function matcherFor(trackers: readonly TrackerDefinition[]): Matcher {
  let matcher = matchers.get(trackers);
  if (!matcher) {
    const ownerOf: Matcher["ownerOf"] = new Map();
    for (const [tracker, definition] of trackers.entries()) {
      for (const phrase of definition.phrases) {
        ownerOf.set(phrase.toLowerCase(), { tracker, phrase });
      }
    }
    const escaped = [...ownerOf.keys()]
      .sort((a, b) => b.length - a.length)
      .map((phrase) => phrase.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&"));
    matcher = {
      ownerOf,
      pattern: new RegExp(`(?<![\\p{L}\\d])(?:${escaped.join("|")})(?![\\p{L}\\d])`, "giu"),
    };
    matchers.set(trackers, matcher);
  }
  return matcher;
}

interface Hit {
  startTime: number;
  speakerId: string | null;
}

/** Every tracker of the call's workspace, with the second and the speaker of each phrase really said. */
export function trackCall(
  trackers: readonly TrackerDefinition[],
  workspaceId: string,
  transcript: readonly Monologue[],
): JsonObject[] {
  const { pattern, ownerOf } = matcherFor(trackers);
  const hits = new Map<string, Hit[]>();
  for (const { speakerId, sentences } of transcript) {
    for (const { start, text } of sentences) {
      // Not matchAll, which copies the pattern for every sentence.
      pattern.lastIndex = 0;
      for (let found = pattern.exec(text); found !== null; found = pattern.exec(text)) {
        const key = found[0].toLowerCase();
        const list = hits.get(key) ?? [];
        list.push({ startTime: start / 1000, speakerId });
        hits.set(key, list);
      }
    }
  }
  return trackers
    .filter((tracker) => tracker.workspaceId === null || tracker.workspaceId === workspaceId)
    .map((tracker) => {
      const phrases = tracker.phrases
        .map((phrase) => ({ phrase, found: hits.get(phrase.toLowerCase()) ?? [] }))
        .filter(
          ({ phrase, found }) => found.length > 0 && ownerOf.get(phrase.toLowerCase())?.phrase === phrase,
        );
      const all = phrases.flatMap(({ found }) => found).sort((a, b) => a.startTime - b.startTime);
      return {
        id: tracker.id,
        name: tracker.name,
        count: all.length,
        type: "KEYWORD",
        occurrences: all.map((hit) => ({ ...hit })),
        phrases: phrases.map(({ phrase, found }) => ({
          count: found.length,
          occurrences: found.map((hit) => ({ ...hit })),
          phrase,
        })),
      };
    });
}
