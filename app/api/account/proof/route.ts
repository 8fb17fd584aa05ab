import { provePerson } from "#lib/auth/prove-person.ts";
import { ProveInput } from "#lib/auth/schemas.ts";
import { personRoute } from "#lib/http/route.ts";

export const POST = personRoute({
  body: ProveInput,
  handler: ({ session, body }) => provePerson({ session, input: body }),
});
