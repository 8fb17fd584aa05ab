import { env } from "#lib/env.ts";
import { buildDocument } from "#lib/http/openapi/build-document.ts";
import { publicRoute } from "#lib/http/route.ts";
import { keyAnswers } from "./answers.ts";
import { keyOperations } from "./operations.ts";

export const GET = publicRoute({
  limit: { max: 60, windowSeconds: 60 },
  handler: async () =>
    buildDocument({ operations: keyOperations, answers: keyAnswers }, new URL(env().NEXTAUTH_URL).origin),
});
