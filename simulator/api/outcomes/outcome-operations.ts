import { CALL_OUTCOMES } from "../../world/call-outcomes.ts";
import type { Operation } from "../operation.ts";

export const outcomeOperations: Operation[] = [
  {
    id: "listCallOutcomes",
    method: "GET",
    path: "/v2/call-outcomes",
    scope: "api:call-outcomes:read",
    readsBody: false,
    handle: () => ({ outcomes: [...CALL_OUTCOMES] }),
  },
];
