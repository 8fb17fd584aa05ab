import type { Company, CrmContact, Flow, FlowStep } from "../../world/types.ts";
import { stableFraction, stableId } from "../stable-id.ts";
import type { EnrolmentBook } from "./enrolment-book.ts";
import { DAY_MS, type FlowInstance, isLive } from "./flow-instance.ts";
import type { Prospects } from "./prospects.ts";

export type TaskStatus = "OPEN" | "DONE" | "DISMISSED";
export type TaskType = "FLOW" | "MANUAL";

export const PRIORITIES = [
  { id: "4830185713520960101", name: "High", weight: 3 },
  { id: "4830185713520960102", name: "Medium", weight: 2 },
  { id: "4830185713520960103", name: "Low", weight: 1 },
] as const;
export type Priority = (typeof PRIORITIES)[number];

/** An Engage task: somebody is to be called. */
export interface EngageTask {
  id: string;
  userId: string;
  workspaceId: string;
  type: TaskType;
  status: TaskStatus;
  createdMs: number;
  updatedMs: number;
  dueMs: number;
  title: string;
  priority: Priority;
  contact: CrmContact;
  flow: { flow: Flow; step: FlowStep } | null;
}

export type TaskChange = Partial<Pick<EngageTask, "status" | "dueMs" | "priority" | "updatedMs">>;

interface Sources {
  company: Company;
  startMs: number;
  book: EnrolmentBook;
  prospects: Prospects;
}

const MANUAL_EACH = 6;
const WORKING_DAY_MS = 8 * 3_600_000;

/** The tasks of every user: those that flows give and those that people made for themselves. */
export class TaskList {
  readonly #sources: Sources;
  readonly #changes = new Map<string, TaskChange>();

  constructor(sources: Sources) {
    this.#sources = sources;
  }

  of(userId: string, nowMs: number): EngageTask[] {
    const tasks = [...this.#flowTasks(userId, nowMs), ...this.#manualTasks(userId)];
    return tasks.toSorted((left, right) => left.dueMs - right.dueMs);
  }

  find(taskId: string, userId: string, nowMs: number): EngageTask | null {
    return this.of(userId, nowMs).find(({ id }) => id === taskId) ?? null;
  }

  change(taskId: string, change: TaskChange): void {
    this.#changes.set(taskId, { ...this.#changes.get(taskId), ...change });
  }

  /** A step of a flow becomes a task on its day. An open one goes when the prospect leaves the flow. */
  #flowTasks(userId: string, nowMs: number): EngageTask[] {
    const { book, prospects } = this.#sources;
    return [...book.all()]
      .filter(({ ownerUserId }) => ownerUserId === userId)
      .flatMap((instance) => {
        const contact = prospects.find(instance.crmProspectId);
        return contact === null ? [] : this.#tasksOf(instance, contact, nowMs);
      });
  }

  #tasksOf(instance: FlowInstance, contact: CrmContact, nowMs: number): EngageTask[] {
    const { flow, ownerUserId: userId, createdMs } = instance;
    const tasks = flow.steps
      .filter(({ action, afterDays }) => action === "CALL" && createdMs + afterDays * DAY_MS <= nowMs)
      .map((step) => {
        const dueMs = createdMs + step.afterDays * DAY_MS;
        return this.#withChange({
          id: stableId(`${instance.id}:task:${step.stepOrder}`),
          userId,
          workspaceId: flow.workspaceId,
          type: "FLOW",
          status: "OPEN",
          createdMs: dueMs,
          updatedMs: dueMs,
          dueMs: dueMs + WORKING_DAY_MS,
          title: `Call ${contact.firstName} ${contact.lastName}`,
          priority: PRIORITIES[1],
          contact,
          flow: { flow, step },
        });
      });
    return isLive(instance, nowMs) ? tasks : tasks.filter(({ status }) => status !== "OPEN");
  }

  #manualTasks(userId: string): EngageTask[] {
    const { company, startMs } = this.#sources;
    const draw = ({ crmId }: CrmContact) => stableFraction(`${userId}:manual:${crmId}`);
    const contacts = company
      .contacts()
      .filter(({ ownerUserId }) => ownerUserId === userId)
      .toSorted((left, right) => draw(left) - draw(right))
      .slice(0, MANUAL_EACH);
    return contacts.map((contact, at) => {
      const createdMs = startMs - (at + 1) * DAY_MS;
      return this.#withChange({
        id: stableId(`${userId}:task:${contact.crmId}`),
        userId,
        workspaceId: company.workspaces[0]?.id ?? "",
        type: "MANUAL",
        status: at < MANUAL_EACH - 2 ? "OPEN" : at < MANUAL_EACH - 1 ? "DONE" : "DISMISSED",
        createdMs,
        updatedMs: createdMs,
        dueMs: createdMs + (at % 4) * DAY_MS + WORKING_DAY_MS,
        title: `Ask ${contact.firstName} ${contact.lastName} about ${contact.opportunity.name}`,
        priority: PRIORITIES[at % 3 === 0 ? 0 : at % 3 === 1 ? 1 : 2],
        contact,
        flow: null,
      });
    });
  }

  #withChange(task: EngageTask): EngageTask {
    return { ...task, ...this.#changes.get(task.id) };
  }
}
