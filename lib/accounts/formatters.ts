/** Where an account's page is; names may hold anything. */
export function accountHref(tenant: string, key: string): string {
  return `/${tenant}/accounts/${encodeURIComponent(key)}`;
}
