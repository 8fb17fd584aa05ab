import { api } from "#lib/http/api-client.ts";
import type { CreateApiKeyInput, CreatedApiKey } from "#lib/tenancy/api-keys/schemas.ts";

const base = (tenant: string) => `/api/tenants/${tenant}/api-keys`;

export const apiKeyRequests = {
  create: (tenant: string, input: CreateApiKeyInput) => api.post<CreatedApiKey>(base(tenant), input),
  revoke: (tenant: string, keyId: string) => api.delete<void>(`${base(tenant)}/${keyId}`),
};
