import { GET as readHistoryEntry } from "#app/api/tenants/[tenant]/explorer/history/[runId]/route.ts";
import {
  DELETE as clearHistory,
  GET as readHistory,
} from "#app/api/tenants/[tenant]/explorer/history/route.ts";
import { POST as download } from "#app/api/tenants/[tenant]/explorer/operations/[operationId]/download/route.ts";
import { POST as preview } from "#app/api/tenants/[tenant]/explorer/operations/[operationId]/preview/route.ts";
import { GET as readOperation } from "#app/api/tenants/[tenant]/explorer/operations/[operationId]/route.ts";
import { POST as run } from "#app/api/tenants/[tenant]/explorer/operations/[operationId]/run/route.ts";
import { POST as upload } from "#app/api/tenants/[tenant]/explorer/operations/[operationId]/upload/route.ts";
import { GET as readCatalogue } from "#app/api/tenants/[tenant]/explorer/operations/route.ts";
import { POST as sendRaw } from "#app/api/tenants/[tenant]/explorer/raw/route.ts";
import { POST as sendRawFile } from "#app/api/tenants/[tenant]/explorer/raw/upload/route.ts";
import type { RouteHandler } from "#lib/http/route-kind.ts";
import { callRoute } from "#lib/test/call-route.ts";
import { signInAs } from "#lib/test/sign-in.ts";
import { uploadHeader } from "../choices.ts";
import type { RawAnswer } from "../raw-schemas.ts";
import type {
  ExplorerCatalogue,
  ExplorerOperationDetail,
  HistoryDetail,
  HistoryPage,
  RequestPreview,
  RunAnswer,
} from "../schemas.ts";

export interface Reply<T> {
  status: number;
  /** The answer, or the problem. */
  body: T & { code?: string; detail?: string; invalidParams?: { name: string; reason: string }[] };
  headers: Headers;
}

export interface SentFile {
  header: Record<string, unknown>;
  bytes: string;
  type: string;
  headers?: Record<string, string>;
}

/** The explorer as a signed-in person's browser uses it: every call passes the routes. */
export async function explorerClient(slug: string, personId: string) {
  const { cookie } = await signInAs(personId);
  const call = async <T>(
    handler: RouteHandler,
    params: Record<string, string>,
    options: { method?: string; body?: unknown; headers?: Record<string, string>; query?: string } = {},
  ): Promise<Reply<T>> => {
    const { method = "GET", query = "", ...more } = options;
    const answer = await callRoute(handler, {
      path: `/api/tenants/${slug}/explorer${query}`,
      params: { tenant: slug, ...params },
      method,
      cookie,
      ...more,
    });
    const text = await answer.text();
    const isJson = text !== "" && (answer.headers.get("content-type") ?? "").includes("json");
    return { status: answer.status, headers: answer.headers, body: isJson ? JSON.parse(text) : {} };
  };
  const post = <T>(handler: RouteHandler, params: Record<string, string>, body: unknown) =>
    call<T>(handler, params, { method: "POST", body });
  const sendFile = <T>(handler: RouteHandler, params: Record<string, string>, file: SentFile) =>
    call<T>(handler, params, {
      method: "POST",
      body: file.bytes,
      headers: {
        "content-type": file.type,
        "content-length": String(Buffer.byteLength(file.bytes)),
        [uploadHeader]: encodeURIComponent(JSON.stringify(file.header)),
        ...file.headers,
      },
    });
  return {
    catalogue: () => call<ExplorerCatalogue>(readCatalogue, {}),
    operation: (operationId: string) => call<ExplorerOperationDetail>(readOperation, { operationId }),
    preview: (operationId: string, values: unknown) =>
      post<RequestPreview>(preview, { operationId }, { values }),
    run: (operationId: string, body: unknown) => post<RunAnswer>(run, { operationId }, body),
    download: (operationId: string, values: unknown) =>
      post<Record<string, unknown>>(download, { operationId }, { values }),
    upload: (operationId: string, file: SentFile) => sendFile<RunAnswer>(upload, { operationId }, file),
    raw: (body: unknown) => post<RawAnswer>(sendRaw, {}, body),
    rawFile: (file: SentFile) => sendFile<RawAnswer>(sendRawFile, {}, file),
    history: (query = "") => call<HistoryPage>(readHistory, {}, { query }),
    historyEntry: (runId: string) => call<HistoryDetail>(readHistoryEntry, { runId }),
    clearHistory: () => call<Record<string, never>>(clearHistory, {}, { method: "DELETE" }),
  };
}
