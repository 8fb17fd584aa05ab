import { tenantRoute } from "#lib/http/route.ts";
import { leaveTenant } from "#lib/tenancy/remove-member.ts";

/** Leaves the tenant. */
export const DELETE = tenantRoute({ handler: ({ ctx }) => leaveTenant({ ctx }) });
