import type { CompanyState } from "../state/company-state.ts";
import type { SimulatorState } from "../state/simulator-state.ts";
import type { JsonObject } from "../world/types.ts";

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
  /** Returns the 200 body without its `requestId`, or throws a `GongError`. */
  handle(request: ApiRequest): JsonObject | Promise<JsonObject>;
}

export function hasScope(credential: Credential, scope: string): boolean {
  return credential.scopes === "all" || credential.scopes.has(scope);
}
