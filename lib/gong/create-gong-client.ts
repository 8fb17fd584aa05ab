import { type GongBaseUrl, isGongHost } from "./core/base-url.ts";
import { defaultRetryPolicy, type RetryPolicy } from "./core/decide-retry.ts";
import type { Decoded, Page } from "./core/decode.ts";
import type {
  AnyOperation,
  OperationInput,
  OperationItem,
  OperationOutput,
  Paging,
} from "./core/define-operation.ts";
import { GongError } from "./core/errors.ts";
import type { OnGongEvent } from "./core/events.ts";
import { type CallOptions, type ClientContext, execute } from "./core/execute.ts";
import { type IterateOptions, iteratePages } from "./core/iterate-pages.ts";
import { type RawRequest, type RawResult, sendRaw } from "./core/send-raw.ts";
import type { Clock, Sleep } from "./core/time.ts";
import type { GongFetch } from "./core/transport.ts";
import { sharedUndiciFetch } from "./core/undici-fetch.ts";
import type { Authorize } from "./core/with-authorization.ts";
import type { Limiter } from "./core/with-throttle.ts";
import { findOperation, type Operations, operations } from "./operations/registry.ts";

export interface GongClientOptions {
  /** From `parseBaseUrl`, so that no unchecked host is ever sent a token. */
  baseUrl: GongBaseUrl;
  authorize: Authorize;
  clock: Clock;
  sleep: Sleep;
  /** Owner of the company's request budget; asked once for every HTTP request. */
  limiter: Limiter;
  /** Default: undici, without redirects, and to public addresses only unless the base URL is an allowed foreign one. */
  fetch?: GongFetch | undefined;
  /** Hears of every request, wait, retry and drift; must not throw. */
  onEvent?: OnGongEvent | undefined;
  /** Budget of one operation with its waits and repeats, in milliseconds; default two minutes. */
  timeoutMs?: number | undefined;
  /** Largest answer that is read, in bytes; default 64 MB. */
  maxAnswerBytes?: number | undefined;
  retry?: Partial<RetryPolicy> | undefined;
  /** In [0, 1), for the jitter of the backoff. */
  random?: (() => number) | undefined;
}

type Arguments<Input, Options> =
  Record<string, never> extends Input
    ? [input?: Input, options?: Options]
    : [input: Input, options?: Options];

type SingleMethod<Op> = (...args: Arguments<OperationInput<Op>, CallOptions>) => Promise<OperationOutput<Op>>;

interface PagedMethod<Op> {
  /** One page: the first, or the one that `input.cursor` names. */
  (
    ...args: Arguments<OperationInput<Op>, CallOptions>
  ): Promise<Page<OperationItem<Op>, OperationOutput<Op>>>;
  /** All pages from there on, for `for await`. */
  pages(
    ...args: Arguments<OperationInput<Op>, CallOptions & IterateOptions>
  ): AsyncGenerator<Page<OperationItem<Op>, OperationOutput<Op>>, void, undefined>;
}

type Method<Op extends { paging: Paging | null }> = [NonNullable<Op["paging"]>["itemsKey"]] extends [never]
  ? SingleMethod<Op>
  : PagedMethod<Op>;

type Groups = { [Id in keyof Operations]: Operations[Id]["name"] }[keyof Operations] extends infer Name
  ? Name extends `${infer Group}.${string}`
    ? Group
    : never
  : never;

type GroupMethods<Group extends string> = {
  [Id in keyof Operations as Operations[Id]["name"] extends `${Group}.${infer Verb}` ? Verb : never]: Method<
    Operations[Id]
  >;
};

/** One method an operation, grouped as the registry names them: `gong.calls.listExtensive({ filter })`. */
export type GongClient = { readonly [Group in Groups]: GroupMethods<Group> } & {
  /**
   * Any operation by id with an unchecked input, for the explorer: the input is checked as always.
   *
   * @throws GongError; `bad-request` for an unknown id.
   */
  request(operationId: string, input?: unknown, options?: CallOptions): Promise<Decoded>;
  /** A request that no operation declares, for the explorer's raw console; see `sendRaw`. */
  send(request: RawRequest, options?: CallOptions): Promise<RawResult>;
};

/**
 * Makes a client for one Gong company. It holds no credentials, no budget and no clock of its own: those are handed
 * in. Every method throws GongError and nothing else of its own; errors of `authorize` and `limiter` pass through.
 */
export function createGongClient(options: GongClientOptions): GongClient {
  const context: ClientContext = {
    baseUrl: options.baseUrl,
    authorize: options.authorize,
    fetch: options.fetch ?? sharedUndiciFetch({ allowPrivateAddresses: !isGongHost(options.baseUrl) }),
    clock: options.clock,
    sleep: options.sleep,
    limiter: options.limiter,
    onEvent: options.onEvent ?? (() => undefined),
    random: options.random ?? Math.random,
    timeoutMs: options.timeoutMs ?? 120_000,
    maxAnswerBytes: options.maxAnswerBytes ?? 64 * 1024 * 1024,
    retryPolicy: { ...defaultRetryPolicy, ...options.retry },
  };
  const client: Record<string, unknown> = {
    request: async (operationId: string, input?: unknown, callOptions?: CallOptions) => {
      const operation = findOperation(operationId);
      if (operation === undefined) {
        throw new GongError({
          kind: "bad-request",
          operationId: "unknown",
          issues: [{ path: "", message: "There is no such operation" }],
        });
      }
      return await execute(context, operation, input, callOptions);
    },
    send: (request: RawRequest, callOptions?: CallOptions) => sendRaw(context, request, callOptions),
  };
  for (const operation of Object.values<AnyOperation>(operations)) {
    const [group = "", verb = ""] = operation.name.split(".");
    client[group] = { ...(client[group] as object | undefined), [verb]: methodOf(context, operation) };
  }
  // The shape follows from the registry's names; the registry test holds both together.
  return client as GongClient;
}

function methodOf(context: ClientContext, operation: AnyOperation) {
  if (operation.paging === null) {
    return async (input?: unknown, options?: CallOptions) =>
      (await execute(context, operation, input, options)).value;
  }
  const getPage = async (input?: unknown, options?: CallOptions): Promise<Page<unknown>> => {
    const { page } = await execute(context, operation, input, options);
    if (page === undefined) throw new TypeError(`${operation.id} gave no page`);
    return page;
  };
  const pages = (input?: { cursor?: string }, options?: CallOptions & IterateOptions) =>
    iteratePages(operation.id, input?.cursor, (cursor) => getPage({ ...input, cursor }, options), options);
  return Object.assign(getPage, { pages });
}
