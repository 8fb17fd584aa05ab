import { isGongError } from "./errors.ts";

/**
 * Gives the value of the `Authorization` header. `refresh: true` means that Gong has just refused the value given
 * before; the answer may be the same value when nothing newer can be had.
 */
export type Authorize = (context: { refresh: boolean; signal: AbortSignal }) => Promise<string> | string;

/** What one request, with all its tries, remembers about its authorization. */
export interface AuthorizationState {
  hasRefreshed: boolean;
  lastHeader: string | undefined;
}

export function newAuthorizationState(): AuthorizationState {
  return { hasRefreshed: false, lastHeader: undefined };
}

/**
 * Runs a try. When Gong refuses the credentials (and not merely a scope), asks for fresh ones and tries once more,
 * at most once a request. `send` gets the fresh header, or undefined to fetch the current one itself.
 */
export async function withAuthorization<T>(
  state: AuthorizationState,
  authorize: Authorize,
  signal: AbortSignal,
  onRefresh: () => void,
  send: (freshHeader: string | undefined) => Promise<T>,
): Promise<T> {
  try {
    return await send(undefined);
  } catch (error) {
    if (!isGongError(error, "credentials") || error.status !== 401 || state.hasRefreshed) throw error;
    state.hasRefreshed = true;
    const refused = state.lastHeader;
    onRefresh();
    const fresh = await authorize({ refresh: true, signal });
    signal.throwIfAborted();
    if (fresh === refused) throw error;
    return await send(fresh);
  }
}
