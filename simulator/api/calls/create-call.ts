import { isJsonObject } from "../../rules/field-reader.ts";
import { GongError } from "../../rules/gong-error.ts";
import { findUser } from "../../state/find-user.ts";
import { stableId } from "../../state/stable-id.ts";
import type { GongUser, JsonObject } from "../../world/types.ts";
import type { ApiRequest } from "../operation.ts";
import { readNewCall } from "./read-new-call.ts";

/** Length of a call whose recording Gong fetches itself, when the request does not tell it. */
const FETCHED_SECONDS = 900;

export function createCall({ company, body, nowMs }: ApiRequest): JsonObject {
  const { facts, startedMs, downloadMediaUrl, taskId, ...asked } = readNewCall(body);
  const user = findUser(company, facts.primaryUserId);
  if (user === null) throw new GongError(400, "primaryUser: user not found");
  const workspaceId = asked.workspaceId ?? company.company.workspaces[0]?.id ?? "";
  if (!company.company.workspaces.some(({ id }) => id === workspaceId)) {
    throw new GongError(400, "workspaceId: workspace not found");
  }
  if (taskId !== undefined && company.engage.tasks.find(taskId, user.id, nowMs) === null) {
    throw new GongError(400, "flowContext.taskId: task not found");
  }
  if (!isRecorded(user)) throw new GongError(409, "Recording is not enabled for the primary user");
  if (company.calls.createdBy(facts.clientUniqueId) !== null) {
    throw new GongError(409, "A call with the same clientUniqueId already exists");
  }
  const id = stableId(`${company.cursorSecret}:created:${facts.clientUniqueId}`);
  const input = { ...facts, workspaceId };
  const processedMs = nowMs + company.settings.uploadMinutes * 60_000;
  const recording =
    downloadMediaUrl === undefined
      ? null
      : { media: "Audio" as const, durationSeconds: FETCHED_SECONDS, arrivedMs: nowMs, processedMs };
  company.calls.insert({ id, startedMs, input, recording });
  return { callId: id };
}

function isRecorded({ active, settings }: GongUser): boolean {
  if (!active || !isJsonObject(settings)) return false;
  return settings.webConferencesRecorded === true || settings.telephonyCallsImported === true;
}
