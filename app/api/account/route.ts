import { getProfile } from "#lib/auth/get-profile.ts";
import { SignUpInput, UpdateProfileInput } from "#lib/auth/schemas.ts";
import { signUp } from "#lib/auth/sign-up.ts";
import { updateProfile } from "#lib/auth/update-profile.ts";
import { jsonResponse } from "#lib/http/json-response.ts";
import { personRoute, publicRoute } from "#lib/http/route.ts";

export const GET = personRoute({ handler: ({ session }) => getProfile({ session }) });

export const POST = publicRoute({
  body: SignUpInput,
  handler: async ({ body, address }) => jsonResponse(await signUp({ input: body, address }), 201),
});

export const PATCH = personRoute({
  body: UpdateProfileInput,
  handler: ({ session, body }) => updateProfile({ session, input: body }),
});
