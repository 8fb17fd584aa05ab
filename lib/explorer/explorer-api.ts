import type { z } from "zod";
import type { DriftReport } from "#lib/connections/drift/schemas.ts";
import type { ScopeMatrix } from "#lib/connections/scopes/schemas.ts";
import type { RawAnswer, RawRequestBody, RawUploadHeader } from "./raw-schemas.ts";
import type {
  ExplorerCatalogue,
  ExplorerOperationDetail,
  HistoryDetail,
  HistoryPage,
  HistoryQuery,
  PreviewBody,
  RequestPreview,
  RunAnswer,
  RunBody,
  UploadHeader,
} from "./schemas.ts";

const below = (slug: string) => `/api/tenants/${encodeURIComponent(slug)}`;
const operation = (slug: string, id: string) => `${below(slug)}/explorer/operations/${id}`;

/** The addresses of the explorer's HTTP; `ExplorerApi` says what goes in and out of each. */
export const explorerPaths = {
  operations: (slug: string) => `${below(slug)}/explorer/operations`,
  operation,
  preview: (slug: string, id: string) => `${operation(slug, id)}/preview`,
  run: (slug: string, id: string) => `${operation(slug, id)}/run`,
  download: (slug: string, id: string) => `${operation(slug, id)}/download`,
  upload: (slug: string, id: string) => `${operation(slug, id)}/upload`,
  raw: (slug: string) => `${below(slug)}/explorer/raw`,
  rawUpload: (slug: string) => `${below(slug)}/explorer/raw/upload`,
  history: (slug: string) => `${below(slug)}/explorer/history`,
  historyEntry: (slug: string, runId: string) => `${below(slug)}/explorer/history/${runId}`,
  scopes: (slug: string) => `${below(slug)}/scopes`,
  drift: (slug: string) => `${below(slug)}/drift`,
};

export interface ExplorerApi {
  operations: { method: "GET"; answer: ExplorerCatalogue };
  operation: { method: "GET"; answer: ExplorerOperationDetail };
  preview: { method: "POST"; body: z.input<typeof PreviewBody>; answer: RequestPreview };
  run: { method: "POST"; body: z.input<typeof RunBody>; answer: RunAnswer };
  download: { method: "POST"; body: z.input<typeof PreviewBody>; answer: Blob };
  upload: { method: "POST"; header: z.input<typeof UploadHeader>; body: Blob; answer: RunAnswer };
  raw: { method: "POST"; body: z.input<typeof RawRequestBody>; answer: RawAnswer };
  rawUpload: { method: "POST"; header: z.input<typeof RawUploadHeader>; body: Blob; answer: RawAnswer };
  history:
    | { method: "GET"; query: HistoryQuery; answer: HistoryPage }
    | { method: "DELETE"; answer: undefined };
  historyEntry: { method: "GET"; answer: HistoryDetail };
  scopes: { method: "GET"; answer: ScopeMatrix };
  drift: { method: "GET"; answer: DriftReport };
}
