import type { z } from "zod";

export type HttpMethod = "GET" | "POST" | "PUT" | "PATCH" | "DELETE";

/** `read` may be repeated at will; `write` changes something; `destructive` takes away what cannot be put back. */
export type Access = "read" | "write" | "destructive";

/** Path, query and body are declared apart; callers hand in one flat object (a list as body comes as `body`). */
export interface RequestShape {
  path?: z.ZodObject;
  query?: z.ZodObject;
  body?: z.ZodType;
}

/** Which key of the answer holds the records of a page. The cursor goes into the query of a GET, else the body. */
export interface Paging<ItemsKey extends string = string> {
  itemsKey: ItemsKey;
}

/** A 404 whose text matches means "nothing there"; `itemsKey` names the list that is then empty. */
export interface EmptyRule {
  itemsKey: string;
  texts: readonly RegExp[];
}

/** A second scope, needed only when the flag at this path of the input is true. */
export interface ExtraScope {
  flag: string;
  scope: string;
}

export interface Operation<
  Name extends string = string,
  Request extends RequestShape = RequestShape,
  Response extends z.ZodObject = z.ZodObject,
  ItemsKey extends string | never = string,
> {
  /** The same in the registry, the ledger, the explorer and the simulator. */
  id: string;
  /** Where the client offers it: `calls.listExtensive` is called as `gong.calls.listExtensive(…)`. */
  name: Name;
  area: string;
  method: HttpMethod;
  /** As in `/v2/calls/{id}`; each `{name}` is a key of `request.path`. */
  path: `/v2/${string}`;
  /** The OAuth scope it needs; null where Gong has not published one. */
  scope: string | null;
  extraScopes?: readonly ExtraScope[];
  access: Access;
  /** One sentence in our own words. */
  summary: string;
  /** Set on what Gong has withdrawn, never documented or only just added. */
  standing?: "deprecated" | "withdrawn" | "undocumented" | "new";
  contentType?: "application/json" | "multipart/form-data";
  request: Request;
  response: Response;
  paging: Paging<ItemsKey> | null;
  emptyOn404: EmptyRule | null;
  /** Overrides the client's time budget, in milliseconds, for uploads. */
  timeoutMs?: number;
}

export type AnyOperation = Operation;

/**
 * Declares one operation of Gong's API. Everything else (client method, scope matrix, explorer form, request
 * log, simulator routing) is derived from this.
 */
export function defineOperation<
  const Name extends `${string}.${string}`,
  Request extends RequestShape,
  Response extends z.ZodObject,
  const ItemsKey extends string = never,
>(operation: Operation<Name, Request, Response, ItemsKey>): Operation<Name, Request, Response, ItemsKey> {
  return operation;
}

type Simplify<T> = { [Key in keyof T]: T[Key] } & {};
type PartInput<Part> = Part extends z.ZodObject
  ? z.input<Part>
  : Part extends z.ZodType
    ? { body: z.input<Part> }
    : unknown;

/** What a caller hands in: path, query and body keys in one object. */
export type OperationInput<Op> =
  Op extends Operation<string, infer Request, z.ZodObject, string>
    ? Simplify<PartInput<Request["path"]> & PartInput<Request["query"]> & PartInput<Request["body"]>>
    : never;

/** What Gong answers, ids as text. */
export type OperationOutput<Op> =
  Op extends Operation<string, RequestShape, infer Response, string> ? z.output<Response> : never;

type ElementOf<List> = NonNullable<List> extends readonly (infer Item)[] ? Item : never;

/** One record of a page. */
export type OperationItem<Op> =
  Op extends Operation<string, RequestShape, infer Response, infer ItemsKey>
    ? ItemsKey extends keyof z.output<Response>
      ? ElementOf<z.output<Response>[ItemsKey]>
      : never
    : never;
