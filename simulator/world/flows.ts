import { otherId } from "./call-ids.ts";
import type { WorldContext } from "./context.ts";
import {
  companyFlowSpecs,
  FOLDERS,
  PATTERNS,
  PERSONAL_NAMES,
  SHARED_NAMES,
  type StepPattern,
  stepText,
} from "./flow-texts.ts";
import { at, fraction, mix } from "./rng.ts";
import type { CrmContact, EngageWorld, Flow, FlowFolder, FlowStep, PastEnrolment } from "./types.ts";
import type { WorldUser } from "./users.ts";

const DAY_MS = 86_400_000;
const ENROLLED_SHARE = 0.06;
/** Days back to which enrolments of before the start reach. */
const PAST_DAYS = 24;

/** Folders and flows of a company and, for some contacts, what they were enrolled in before the start. */
export function buildEngage(
  world: WorldContext,
  contacts: readonly CrmContact[],
  nowMs: number,
): EngageWorld {
  const folders = buildFolders(world);
  const flows = [...companyFlows(world, folders), ...ownFlows(world)].map((flow, at) => ({
    ...flow,
    id: otherId(world.seed ^ 0xf10e, at),
    createdMs: Date.UTC(2024, 1, 5, 9) + Math.floor(fraction(world.seed ^ 0xf10f, at) * 500) * DAY_MS,
  }));
  const startMs = Math.floor(nowMs / DAY_MS) * DAY_MS;
  return { folders, flows, startMs, pastEnrolments: pastEnrolments(world, flows, contacts, startMs) };
}

function buildFolders(world: WorldContext): FlowFolder[] {
  const idOf = (name: string) =>
    otherId(
      world.seed ^ 0xf01d,
      FOLDERS.findIndex((folder) => folder.name === name),
    );
  const company = FOLDERS.map(
    ({ name, parent }): FlowFolder => ({
      id: idOf(name),
      name,
      parentFolderId: parent === null ? null : idOf(parent),
      createdById: null,
      visibility: "Company",
      workspaceId: at(world.workspaces, audienceOf(world, name === "Renewals" ? "success" : "home")).id,
    }),
  );
  const own = ownersOf(world).map(
    ({ user, spec }, index): FlowFolder => ({
      id: otherId(world.seed ^ 0xf02d, index),
      name: `${spec.firstName}'s flows`,
      parentFolderId: null,
      createdById: user.id,
      visibility: "Personal",
      workspaceId: at(world.workspaces, world.profile.workspaceFor.home).id,
    }),
  );
  return [...company, ...own];
}

function audienceOf({ profile }: WorldContext, audience: "home" | "abroad" | "success"): number {
  return profile.workspaceFor[audience];
}

/** Who made flows of their own: the representatives who are on most calls, and their managers. */
function ownersOf(world: WorldContext): WorldUser[] {
  const active = world.users.filter(({ spec }) => spec.active);
  const ranked = active.filter(({ spec }) => spec.role === "rep" || spec.role === "outbound");
  return ranked.toSorted((left, right) => right.spec.seats - left.spec.seats).slice(0, 8);
}

type FlowDraft = Omit<Flow, "id" | "createdMs">;

function companyFlows(world: WorldContext, folders: readonly FlowFolder[]): FlowDraft[] {
  return companyFlowSpecs().map((spec, index) => ({
    name: spec.name,
    description: spec.description,
    folderId: folders.find(({ name }) => name === spec.folder)?.id ?? null,
    visibility: "Company",
    ownerUserId: null,
    sharedWithUserIds: [],
    workspaceId: at(world.workspaces, audienceOf(world, spec.audience)).id,
    exclusive: spec.exclusive ?? false,
    steps: buildSteps(world, PATTERNS[spec.pattern], index),
  }));
}

function ownFlows(world: WorldContext): FlowDraft[] {
  const workspaceId = at(world.workspaces, audienceOf(world, "home")).id;
  const draft = (owner: WorldUser, name: string, index: number): FlowDraft => ({
    name,
    description: null,
    folderId: null,
    visibility: "Personal",
    ownerUserId: owner.user.id,
    sharedWithUserIds: [],
    workspaceId,
    exclusive: false,
    steps: buildSteps(world, index % 2 === 0 ? PATTERNS.followUp : PATTERNS.callsOnly, index + 100),
  });
  const owners = ownersOf(world);
  const personal = owners.map((owner, index) => ({
    ...draft(owner, at(PERSONAL_NAMES, index), index),
    folderId: otherId(world.seed ^ 0xf02d, index),
  }));
  const managers = world.users.filter(({ spec }) => spec.role === "manager" && spec.active);
  const shared = managers.map(
    (manager, index): FlowDraft => ({
      ...draft(manager, at(SHARED_NAMES, index), index + 50),
      visibility: "Shared",
      sharedWithUserIds: world.users
        .filter(({ user }) => user.managerId === manager.user.id)
        .map(({ user }) => user.id),
    }),
  );
  return [...personal, ...shared];
}

function buildSteps(world: WorldContext, pattern: StepPattern, flowIndex: number): FlowStep[] {
  let emails = 0;
  return pattern.map(([action, afterDays], index) => {
    const isEmail = action === "SEND_EMAIL" || action === "AUTO_SEND_EMAIL";
    const text = stepText(action, isEmail ? emails++ : 0);
    const id = otherId(world.seed ^ 0x57e9, flowIndex * 16 + index);
    return { id, stepOrder: index + 1, action, afterDays, ...text, isReply: isEmail && emails > 1 };
  });
}

function pastEnrolments(
  world: WorldContext,
  flows: readonly Flow[],
  contacts: readonly CrmContact[],
  startMs: number,
): PastEnrolment[] {
  const open = flows.filter(({ visibility, exclusive }) => visibility === "Company" && !exclusive);
  return contacts.flatMap((contact, index) => {
    if (fraction(world.seed ^ 0xe14, index) >= ENROLLED_SHARE) return [];
    const draw = mix(world.seed ^ 0xe15, index);
    const flow = at(open, draw);
    const createdMs =
      startMs - Math.floor(1 + fraction(world.seed ^ 0xe16, index) * PAST_DAYS * 24) * 3_600_000;
    return [{ flowId: flow.id, crmProspectId: contact.crmId, ownerUserId: contact.ownerUserId, createdMs }];
  });
}
