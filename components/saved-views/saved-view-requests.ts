import { queryOptions } from "#components/query/query-options.ts";
import { api } from "#lib/http/api-client.ts";
import { savedViewKeys } from "#lib/saved-views/query-keys.ts";
import type {
  CreateSavedViewInput,
  SavedView,
  SavedViewScreen,
  UpdateSavedViewInput,
} from "#lib/saved-views/schemas.ts";

const base = (tenant: string) => `/api/tenants/${tenant}/saved-views`;

export function savedViewsOptions(tenant: string, screen: SavedViewScreen) {
  return queryOptions({
    queryKey: savedViewKeys.list(tenant, screen),
    queryFn: async ({ signal }) =>
      (await api.get<{ views: SavedView[] }>(`${base(tenant)}?screen=${screen}`, { signal })).views,
  });
}

export const savedViewRequests = {
  create: (tenant: string, input: CreateSavedViewInput) => api.post(base(tenant), input),
  update: (tenant: string, id: string, input: UpdateSavedViewInput) =>
    api.patch(`${base(tenant)}/${id}`, input),
  remove: (tenant: string, id: string) => api.delete(`${base(tenant)}/${id}`),
};
