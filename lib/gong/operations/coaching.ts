import { z } from "zod";
import { defineOperation } from "../core/define-operation.ts";
import { dateTime, numericGongId, plainDate } from "../core/fields.ts";
import { answerFields, id, list, text } from "./shapes.ts";

const moment = () => z.union([dateTime(), plainDate()]);

const person = z.looseObject({
  id: id(),
  emailAddress: text(),
  firstName: text(),
  lastName: text(),
  title: text(),
});

/** `metrics` maps the name of a figure to a list of texts. */
const reportMetrics = z.looseObject({
  report: person.nullish(),
  metrics: z.record(z.string(), z.array(z.string()).nullable()).nullish(),
});

export const coachingOperations = {
  getCoachingMetrics: defineOperation({
    id: "getCoachingMetrics",
    name: "coaching.getMetrics",
    area: "coaching",
    method: "GET",
    path: "/v2/coaching",
    scope: "api:coaching:read",
    access: "read",
    summary: "How a manager coached each of their direct reports in a span of time.",
    request: {
      query: z.strictObject({
        "workspace-id": numericGongId(),
        "manager-id": numericGongId(),
        from: moment(),
        to: moment(),
      }),
    },
    response: z.looseObject({
      ...answerFields,
      coachingData: list(
        z.looseObject({ manager: person.nullish(), directReportsMetrics: list(reportMetrics) }),
      ),
    }),
    paging: null,
    emptyOn404: null,
  }),
};
