import type { EngageWorld, Flow, FlowFolder } from "../../world/types.ts";
import { stableId } from "../stable-id.ts";

/** The flows of a company: those it was made with, those that were added, without the deleted ones. */
export class FlowShelf {
  readonly #world: EngageWorld;
  readonly #added: Flow[] = [];
  readonly #deleted = new Set<string>();

  constructor(world: EngageWorld) {
    this.#world = world;
  }

  get flows(): Flow[] {
    return [...this.#world.flows, ...this.#added].filter(({ id }) => !this.#deleted.has(id));
  }

  get folders(): readonly FlowFolder[] {
    return this.#world.folders;
  }

  /** Null when the id is unknown or its flow deleted. */
  find(flowId: string): Flow | null {
    return this.flows.find(({ id }) => id === flowId) ?? null;
  }

  folderName(folderId: string | null): string | null {
    return this.folders.find(({ id }) => id === folderId)?.name ?? null;
  }

  delete(flowId: string): void {
    this.#deleted.add(flowId);
  }

  /** Adds flows of the company that are like the first one, and returns their ids. */
  add(count: number, createdMs: number): string[] {
    const [pattern] = this.#world.flows;
    if (pattern === undefined) return [];
    return Array.from({ length: count }, () => {
      const nth = this.#added.length + 1;
      const id = stableId(`${pattern.id}:added:${nth}`);
      this.#added.push({ ...pattern, id, name: `Added flow ${nth}`, createdMs });
      return id;
    });
  }
}

/** What a user sees: the company's flows, their own, and those shared with them. */
export function isVisibleTo(flow: Flow, userId: string): boolean {
  return (
    flow.visibility === "Company" || flow.ownerUserId === userId || flow.sharedWithUserIds.includes(userId)
  );
}
