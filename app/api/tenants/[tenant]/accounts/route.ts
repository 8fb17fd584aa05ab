import { AccountsPage } from "#lib/accounts/answers.ts";
import { listAccounts } from "#lib/accounts/list-accounts.ts";
import { ListAccountsQuery } from "#lib/accounts/schemas.ts";
import { tenantRoute } from "#lib/http/route.ts";

export const GET = tenantRoute({
  area: "calls",
  acceptsApiKeys: true,
  answer: AccountsPage,
  query: ListAccountsQuery,
  handler: ({ ctx, query }) => listAccounts({ ctx, input: query }),
});
