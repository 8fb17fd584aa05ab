/** Where the coaching's own requests go. */
export const base = (tenant: string) => `/api/tenants/${tenant}/coaching`;

export function withOwn(params: URLSearchParams, own: Record<string, string | number | null | undefined>) {
  for (const [name, value] of Object.entries(own)) if (value) params.set(name, String(value));
  return params;
}
