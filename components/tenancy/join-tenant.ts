import { api } from "#lib/http/api-client.ts";

/** Uses the invitation and enters the tenant. @throws {ProblemError} */
export async function joinTenant(token: string): Promise<void> {
  const { slug } = await api.post<{ slug: string }>("/api/invitations/accept", { token });
  window.location.assign(`/${slug}`);
}
