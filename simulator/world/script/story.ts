import { accountAt, plainNameCount } from "../accounts.ts";
import type { WorldContext } from "../context.ts";
import type { Deal } from "../deals.ts";
import { type CallPlan, nextMeetingMs } from "../plan.ts";
import type { Language } from "../profiles/profile.ts";
import { at, mix, Rng } from "../rng.ts";
import type { Member } from "./cast.ts";
import type { Voice } from "./exchange.ts";
import { addressOf, INCUMBENT_DATIVE, TOOLS } from "./story-words.ts";
import { dealsOfTeam } from "./team-deals.ts";
import { sayAmount, sayDay, sayMonth, sayNumber, sayPercent, sayTime } from "./wording.ts";

/** A set of further slots; with a voice, only for exchanges in which that person answers. */
export interface ListItem {
  voice?: Voice;
  slots: Record<string, string>;
}

/** All facts a call may mention. They follow from the deal, so its calls agree with each other. */
export interface Story {
  slots: Record<string, string>;
  flags: Set<string>;
  /** Items that exchanges take one after the other. */
  lists: Record<string, ListItem[]>;
}

const DAY_MS = 86_400_000;

function domainSlots(world: WorldContext, language: Language, rng: Rng): Record<string, string> {
  const domain = world.profile.domains[language] ?? world.profile.domains.eng;
  const slots: Record<string, string> = {};
  const draw = rng.int(0, 11);
  for (const [name, alternatives] of Object.entries(domain.words)) {
    slots[name] = at(alternatives, draw);
  }
  if (slots.asset) {
    slots.anAsset = `${/^[aeiou]/.test(slots.asset) ? "an" : "a"} ${slots.asset}`;
  }
  if (slots.operator) {
    slots.anOperator = `${/^[aeiou]/.test(slots.operator) ? "an" : "a"} ${slots.operator}`;
  }
  return slots;
}

function dealSlots(world: WorldContext, deal: Deal, language: Language): Record<string, string> {
  const money = (value: number) => sayAmount(language, value, world.profile.currency);
  return {
    customer: deal.account.name.replace(
      / (Inc|Ltd|Group|GmbH & Co\. KG|GmbH|AG|KG|SAS|SARL|SA|S\.A\.|S\.L\.)$/,
      "",
    ),
    industry: deal.account.industry.toLowerCase().replace("&", "and"),
    city: deal.account.city,
    competitor: deal.competitor,
    licences: sayNumber(language, deal.licences),
    unitPrice: money(deal.unitPrice),
    listAmount: money(deal.listAmount),
    amount: money(deal.amount),
    saving: money(deal.listAmount - deal.amount),
    discount: sayPercent(language, deal.discountPercent),
    budget: money(Math.round((deal.amount * 0.9) / 500) * 500),
    threeYears: money(deal.amount * 3),
    pilotFee: money(Math.max(1_500, Math.round(deal.amount / 1_200) * 100)),
  };
}

function otherThan(deal: Deal | null, index: number): number {
  return deal?.account.index === index ? index + 1 : index;
}

/** Figures and tools that stay the same through all calls of a deal. */
function steadySlots(
  world: WorldContext,
  language: Language,
  rng: Rng,
  deal: Deal | null,
): Record<string, string> {
  const employees = deal?.account.employees ?? 400;
  const tools = TOOLS[language];
  const incumbent = rng.pick(tools.incumbent);
  const reference = accountAt(
    world.seed,
    otherThan(deal, rng.int(0, plainNameCount(language) - 2)),
    language,
  );
  return {
    assetCount: sayNumber(
      language,
      Math.ceil((employees * rng.float(...world.profile.assetsPerEmployee)) / 10) * 10,
    ),
    siteCount: String(rng.int(2, 9)),
    operatorCount: String(rng.int(4, 28)),
    hours: String(rng.int(6, 18)),
    minutes: String(rng.int(3, 9) * 5),
    percent: sayPercent(language, rng.int(3, 12) * 5),
    weeks: String(rng.int(4, 10)),
    months: String(rng.int(3, 9)),
    tickets: String(rng.int(3, 14)),
    years: String(rng.int(3, 11)),
    erp: rng.pick(tools.erp),
    sso: rng.pick(tools.sso),
    incumbent,
    incumbentDat: INCUMBENT_DATIVE[incumbent] ?? incumbent,
    counsel: rng.pick(tools.counsel),
    refCustomer: reference.name.replace(/ (GmbH & Co\. KG|GmbH|AG|KG|Inc|Ltd|Group)$/, ""),
    refCity: reference.city,
  };
}

function dateSlots(
  world: WorldContext,
  plan: CallPlan,
  language: Language,
  rng: Rng,
): Record<string, string> {
  const local = (epochMs: number) => epochMs + world.offsetAt(epochMs);
  const next = local(nextMeetingMs(world, plan));
  const now = new Date(local(plan.startedMs));
  const month = now.getUTCMonth();
  const goLive = month + rng.int(2, 4);
  return {
    nextDay: sayDay(language, next),
    nextTime: sayTime(language, next),
    today: sayDay(language, local(plan.startedMs)),
    goLive: sayMonth(language, goLive),
    thisMonth: sayMonth(language, month),
    lastMonth: sayMonth(language, month + 11),
    nextMonth: sayMonth(language, month + 1),
    quarter:
      language === "ger"
        ? `${Math.floor(month / 3) + 1}. Quartal`
        : language === "eng"
          ? `Q${Math.floor(month / 3) + 1}`
          : `T${Math.floor(month / 3) + 1}`,
    beforeNext: sayDay(language, next - (new Date(next).getUTCDay() === 1 ? 3 : 1) * DAY_MS),
    weekday: at(sayDay(language, local(plan.startedMs)).split(/[ ,]/), 0),
  };
}

function castSlots(cast: readonly Member[], language: Language): Record<string, string> {
  const slots: Record<string, string> = {};
  for (const member of cast) {
    const name = member.voice.toLowerCase();
    slots[name] = member.firstName;
    slots[`${name}Last`] = member.lastName;
    slots[`${name}Title`] = member.title;
    slots[`${name}Anrede`] = addressOf(language, member.firstName, member.lastName);
  }
  return slots;
}

function flagsOf(plan: CallPlan, cast: readonly Member[], seed: number): Set<string> {
  const flags = new Set<string>(cast.map((member) => member.voice.toLowerCase()));
  const { deal } = plan;
  if (deal) {
    flags.add(deal.motion);
    flags.add(deal.isWon ? "won" : "lost");
    flags.add(deal.step === 0 ? "first" : "later");
    if (mix(seed, 71) % 5 < 3) {
      flags.add("competitor");
    }
    if (plan.type === "demo" && deal.step >= 2) {
      flags.add("deep");
    }
  }
  flags.add(plan.isTelephone ? "phone" : "meeting");
  flags.add(plan.type);
  return flags;
}

export function tellStory(world: WorldContext, plan: CallPlan, cast: readonly Member[]): Story {
  const { deal, language } = plan;
  const steadySeed = deal?.seed ?? mix(world.seed, plan.lane);
  const steady = new Rng(mix(steadySeed, 5));
  const rng = new Rng(mix(plan.seed, 6));
  const domain = world.profile.domains[language] ?? world.profile.domains.eng;
  const modules = new Rng(steadySeed).shuffle(domain.modules);
  const turned = (deal?.step ?? 0) % Math.max(1, modules.length);
  const inOrder = [...modules.slice(turned), ...modules.slice(0, turned)];
  const teamTarget = rng.int(14, 40) * 25_000;
  return {
    slots: {
      vendor: world.profile.name,
      ...domainSlots(world, language, steady),
      ...steadySlots(world, language, steady, deal),
      ...(deal ? dealSlots(world, deal, language) : {}),
      ...dateSlots(world, plan, language, rng),
      ...castSlots(cast, language),
      firstModule: at(modules, 0).name,
      secondModule: at(modules, 1).name,
      score: String(rng.int(2, 9)),
      teamTarget: sayAmount(language, teamTarget, world.profile.currency),
      teamActual: sayAmount(
        language,
        Math.round((teamTarget * rng.float(0.5, 0.85)) / 2_500) * 2_500,
        world.profile.currency,
      ),
    },
    flags: flagsOf(plan, cast, deal?.seed ?? plan.seed),
    lists: {
      module: inOrder.map((module) => ({ slots: { module: module.name, does: module.does } })),
      tool: rng.shuffle(TOOLS[language].others).map((tool) => ({ slots: { tool } })),
      deal: deal ? [] : rng.shuffle(dealsOfTeam(world, plan)),
    },
  };
}
