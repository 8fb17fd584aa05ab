import { askWhole } from "../lists/ask-list.ts";
import type { ListStream } from "../lists/list-stream.ts";
import { mirrorPart } from "../lists/mirror-part.ts";
import { idUnder } from "../lists/read-fields.ts";
import type { GongSource } from "../run/gong-source.ts";
import { dayMs, hourMs } from "../windows/plan-windows.ts";
import { mapTask, taskTable } from "./map-task.ts";

function tasksPart(gong: GongSource, userId: string) {
  return mirrorPart({
    table: taskTable,
    extent: [{ column: "userGongId", is: "=", value: userId }],
    isEmptyBelieved: true,
    idOf: idUnder("id"),
    map: (record) => [mapTask(record, userId)],
    request: (_cursor, options) =>
      askWhole(
        (listening) =>
          gong.tasks.list(
            {
              filter: {
                userId,
                types: ["FLOW", "MANUAL"],
                taskAction: ["CALL"],
                status: ["OPEN", "DONE", "DISMISSED"],
              },
            },
            listening,
          ),
        (answer) => answer.tasks,
        // Without Engage every request answers 500, which repeating does not change.
        { ...options, retry: { maxAttempts: 1 } },
      ),
  });
}

/** Engage tasks, user by user: twice a day where some are open, else every four days. */
export const tasksStream: ListStream = {
  requestsPerDay: 150,
  absentWhen: {
    kind: "server",
    note: "Gong answers with an error. It does so where the account has no Engage. Asked again once a day.",
  },
  plan: async (tx, { tenantId }) => {
    const users = await tx.$queryRaw<{ gongId: string; hasOpen: boolean }[]>`
      SELECT u.gong_id AS "gongId", EXISTS (
        SELECT 1 FROM gong_tasks t WHERE t.tenant_id = u.tenant_id AND t.user_gong_id = u.gong_id
          AND t.status = 'OPEN' AND t.removed_at IS NULL) AS "hasOpen"
      FROM gong_users u
      WHERE u.tenant_id = ${tenantId} AND u.active AND u.removed_at IS NULL AND u.gong_id ~ '^[0-9]{1,20}$'
      ORDER BY 1`;
    return users.map(({ gongId, hasOpen }) => ({
      name: `user:${gongId}`,
      everyMs: hasOpen ? 12 * hourMs : 4 * dayMs,
      list: (gong: GongSource) => tasksPart(gong, gongId),
    }));
  },
  tidy: async ({ tx, tenantId, now }) => {
    await tx.$executeRaw`
      UPDATE gong_tasks t SET removed_at = ${now.toISOString()}::timestamptz
      WHERE t.tenant_id = ${tenantId} AND t.removed_at IS NULL AND NOT EXISTS (
        SELECT 1 FROM gong_users u WHERE u.tenant_id = t.tenant_id AND u.gong_id = t.user_gong_id
          AND u.active AND u.removed_at IS NULL)`;
  },
};
