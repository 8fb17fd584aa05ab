import { infiniteQueryOptions, queryOptions } from "#components/query/query-options.ts";
import { uploadHeader } from "#lib/explorer/choices.ts";
import { explorerPaths } from "#lib/explorer/explorer-api.ts";
import type { RawAnswer } from "#lib/explorer/raw-schemas.ts";
import type {
  ExplorerCatalogue,
  ExplorerOperationDetail,
  HistoryDetail,
  HistoryPage,
  RequestPreview,
  RunAnswer,
  RunBody,
} from "#lib/explorer/schemas.ts";
import { api } from "#lib/http/api-client.ts";

export const explorerKeys = {
  catalogue: (tenant: string) => [tenant, "explorer", "operations"] as const,
  operation: (tenant: string, id: string) => [tenant, "explorer", "operation", id] as const,
  preview: (tenant: string, id: string, values: unknown) =>
    [tenant, "explorer", "preview", id, values] as const,
  histories: (tenant: string) => [tenant, "explorer", "history"] as const,
  history: (tenant: string, id: string | null) => [tenant, "explorer", "history", id] as const,
};

export function catalogueOptions(tenant: string) {
  return queryOptions({
    queryKey: explorerKeys.catalogue(tenant),
    queryFn: ({ signal }) => api.get<ExplorerCatalogue>(explorerPaths.operations(tenant), { signal }),
    staleTime: 60_000,
  });
}

export function operationOptions(tenant: string, id: string) {
  return queryOptions({
    queryKey: explorerKeys.operation(tenant, id),
    queryFn: ({ signal }) =>
      api.get<ExplorerOperationDetail>(explorerPaths.operation(tenant, id), { signal }),
    staleTime: 60_000,
  });
}

export function previewOptions(tenant: string, id: string, values: Record<string, unknown>) {
  return queryOptions({
    queryKey: explorerKeys.preview(tenant, id, values),
    queryFn: ({ signal }) =>
      api.post<RequestPreview>(explorerPaths.preview(tenant, id), { values }, { signal }),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 60_000,
    retry: false,
  });
}

/** Runs of one operation, or of all with null. */
export function historyOptions(tenant: string, id: string | null) {
  return infiniteQueryOptions({
    queryKey: explorerKeys.history(tenant, id),
    initialPageParam: null as string | null,
    queryFn: ({ pageParam, signal }) => {
      const params = new URLSearchParams();
      if (id) params.set("operationId", id);
      if (pageParam) params.set("cursor", pageParam);
      return api.get<HistoryPage>(`${explorerPaths.history(tenant)}?${params}`, { signal });
    },
    getNextPageParam: (page) => page.nextCursor,
  });
}

export const readRun = (tenant: string, runId: string) =>
  api.get<HistoryDetail>(explorerPaths.historyEntry(tenant, runId));
export const clearHistory = (tenant: string) => api.delete(explorerPaths.history(tenant));
export const downloadAnswer = (tenant: string, id: string, values: Record<string, unknown>) =>
  api.file(explorerPaths.download(tenant, id), { values });

/** Runs an operation; with a file, the file is the body and the rest goes in a header. */
export function runOperation(
  tenant: string,
  id: string,
  body: RunBody,
  file: File | null,
): Promise<RunAnswer> {
  if (file === null) return api.post<RunAnswer>(explorerPaths.run(tenant, id), body);
  return sendFile<RunAnswer>(explorerPaths.upload(tenant, id), body, file);
}

export function sendRaw(
  tenant: string,
  request: Record<string, unknown>,
  file: File | null,
): Promise<RawAnswer> {
  if (file === null) return api.post<RawAnswer>(explorerPaths.raw(tenant), request);
  return sendFile<RawAnswer>(explorerPaths.rawUpload(tenant), request, file);
}

function sendFile<T>(path: string, header: object, file: File): Promise<T> {
  const text = JSON.stringify({ ...header, fileName: file.name });
  return api.post<T>(path, file, { headers: { [uploadHeader]: encodeURIComponent(text) } });
}
