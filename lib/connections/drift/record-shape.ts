import type { Tx } from "#lib/db/client.ts";
import { SeenFields, withAnswer } from "./answer-shape.ts";

/** The declared fields that one answer carried. Answers to different purposes ask for different fields. */
export interface ShapeFinding {
  tenantId: string;
  operationId: string;
  purpose: string;
  paths: readonly string[];
}

/** Adds one answer to what is remembered of its operation, in the caller's transaction. */
export async function recordShape(tx: Tx, finding: ShapeFinding, at: Date): Promise<void> {
  const { tenantId, operationId: operation, purpose, paths } = finding;
  const key = { tenantId, operation, purpose };
  await tx.gongAnswerShape.createMany({
    data: [{ ...key, answers: 0, fields: {}, since: at, lastAt: at }],
    skipDuplicates: true,
  });
  await tx.$queryRaw`
    SELECT 1 FROM gong_answer_shapes
     WHERE tenant_id = ${tenantId} AND operation = ${operation} AND purpose = ${purpose} FOR UPDATE`;
  const where = { tenantId_operation_purpose: key };
  const held = await tx.gongAnswerShape.findUniqueOrThrow({
    where,
    select: { answers: true, fields: true },
  });
  const fields = SeenFields.safeParse(held.fields).data ?? {};
  const shape = withAnswer({ answers: held.answers, fields }, paths, at.toISOString());
  await tx.gongAnswerShape.update({ where, data: { ...shape, lastAt: at } });
}
