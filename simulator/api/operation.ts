import { findOperation } from "#lib/gong/operations/registry.ts";
import type { UploadPart } from "../rules/read-multipart.ts";
import type { CompanyState } from "../state/company-state.ts";
import type { SimulatorState } from "../state/simulator-state.ts";
import type { Json, JsonObject } from "../world/types.ts";

/** Who calls: an access key may do everything, a bearer token what its scopes say. */
export interface Credential {
  kind: "bearer" | "key";
  scopes: ReadonlySet<string> | "all";
}

export interface ApiRequest {
  simulator: SimulatorState;
  company: CompanyState;
  credential: Credential;
  /** Values of the `:name` parts of the path. */
  params: Readonly<Record<string, string>>;
  query: URLSearchParams;
  /** The JSON body; empty for operations that read none. */
  body: JsonObject;
  /** The JSON body of the few operations whose body is a list; empty for all others. */
  list: Json[];
  /** The parts of a multipart body, to be read once and in order; empty for operations that take none. */
  parts: AsyncIterable<UploadPart>;
  nowMs: number;
}

/** One operation of Gong's API. An area exports a list of them; `operations.ts` gathers the areas. */
export interface Operation {
  id: string;
  method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
  /** Path with `:name` for its variable parts. */
  path: string;
  /** Scope a bearer token needs. */
  scope: string | null;
  /** Whether a JSON body is expected; without its content type the answer is 415. */
  readsBody: boolean;
  /** Whether the JSON body is a list instead of an object; without its content type the answer is 415. */
  readsList?: boolean;
  /** Whether a multipart body is expected instead; without its content type the answer is 415. */
  readsParts?: boolean;
  /** Status of a success; 200 unless told otherwise. */
  successStatus?: 201 | 202;
  /** Returns the body of a success without its `requestId`, or throws a `GongError`. */
  handle(request: ApiRequest): JsonObject | Promise<JsonObject>;
}

/** Whether a success of this operation leaves something changed, by the registry of the client. */
export function changesSomething({ id }: Operation): boolean {
  return findOperation(id)?.access !== "read";
}

export function hasScope(credential: Credential, scope: string): boolean {
  return credential.scopes === "all" || credential.scopes.has(scope);
}
