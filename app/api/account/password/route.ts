import { changePassword } from "#lib/auth/change-password.ts";
import { ChangePasswordInput } from "#lib/auth/schemas.ts";
import { personRoute } from "#lib/http/route.ts";

export const PUT = personRoute({
  body: ChangePasswordInput,
  handler: ({ session, body }) => changePassword({ session, input: body }),
});
