import { unassignPrice } from "#lib/flows/prospects/choices.ts";
import type {
  LookedUpProspect,
  ProspectInFlow,
  UnassignProspectsInput,
} from "#lib/flows/prospects/schemas.ts";
import { plural } from "#lib/format/plural.ts";

export interface Choice {
  kind: UnassignProspectsInput["kind"] | null;
  flowId: string;
  flowInstanceIds: readonly string[];
}

export const noChoice: Choice = { kind: null, flowId: "", flowInstanceIds: [] };

/** The flows that these people are in, by name, each once. */
export function flowsOf(people: readonly LookedUpProspect[]): { id: string; name: string }[] {
  const flows = new Map<string, string>();
  for (const { flowId, flowName } of people.flatMap(({ flows: all }) => all)) {
    if (flowId !== null) flows.set(flowId, flowName ?? flowId);
  }
  return [...flows]
    .map(([id, name]) => ({ id, name }))
    .sort((one, other) => one.name.localeCompare(other.name));
}

/** What is sent for the choice; null while something of it is missing. */
export function inputOf(people: readonly LookedUpProspect[], choice: Choice): UnassignProspectsInput | null {
  const crmProspectIds = people.map(({ crmProspectId }) => crmProspectId);
  if (choice.kind === "one-flow" && choice.flowId !== "") {
    return { kind: "one-flow", crmProspectIds, flowId: choice.flowId };
  }
  if (choice.kind === "all-flows") return { kind: "all-flows", crmProspectIds };
  if (choice.kind === "instances" && choice.flowInstanceIds.length > 0) {
    return { kind: "instances", crmProspectIds, flowInstanceIds: [...choice.flowInstanceIds] };
  }
  return null;
}

/** Which of the entries that were looked up the choice ends. */
export function entriesOf(people: readonly LookedUpProspect[], choice: Choice): ProspectInFlow[] {
  return people
    .flatMap(({ flows }) => flows)
    .filter(({ canUnassign, flowId, flowInstanceId }) => {
      if (!canUnassign || choice.kind === null) return false;
      if (choice.kind === "one-flow") return flowId === choice.flowId;
      return choice.kind === "all-flows" || choice.flowInstanceIds.includes(flowInstanceId);
    });
}

/** Exactly what will happen, before it does; null while nothing is chosen. */
export function whatWillHappen(
  people: readonly LookedUpProspect[],
  choice: Choice,
  locale?: string,
): string | null {
  if (inputOf(people, choice) === null) return null;
  const ends = entriesOf(people, choice);
  const who = plural(people.length, "person", "people", locale);
  const entries = plural(ends.length, "entry ends", "entries end", locale);
  const price = `${plural(unassignPrice(ends.length), "request", "requests", locale)} to Gong.`;
  if (choice.kind === "one-flow") {
    const name = flowsOf(people).find(({ id }) => id === choice.flowId)?.name ?? choice.flowId;
    return `Takes ${who} out of the flow “${name}” and of no other: ${entries}. ${price}`;
  }
  if (choice.kind === "all-flows") return `Takes ${who} out of every flow: ${entries}. ${price}`;
  return `Exactly what is ticked: ${entries}, all others go on. ${price}`;
}
