import type { GongClient } from "#lib/gong/create-gong-client.ts";
import { mapGongError } from "./map-gong-error.ts";

type Method = ((...args: unknown[]) => Promise<unknown>) & {
  pages?: (...args: unknown[]) => AsyncGenerator<unknown, void, undefined>;
};

/** The same client, whose methods throw AppError with the GongError as its cause. */
export function translateErrors(client: GongClient): GongClient {
  const entries = Object.entries(client as Record<string, Method | Record<string, Method>>);
  const translated = entries.map(([name, member]) => [
    name,
    typeof member === "function"
      ? translateMethod(member)
      : Object.fromEntries(Object.entries(member).map(([verb, method]) => [verb, translateMethod(method)])),
  ]);
  // Every member was replaced by one of the same shape.
  return Object.fromEntries(translated) as GongClient;
}

function translateMethod(method: Method): Method {
  const call = async (...args: unknown[]) => {
    try {
      return await method(...args);
    } catch (error) {
      throw mapGongError(error);
    }
  };
  const { pages } = method;
  return pages === undefined ? call : Object.assign(call, { pages: translatePages(pages) });
}

function translatePages(pages: NonNullable<Method["pages"]>): NonNullable<Method["pages"]> {
  return async function* (...args) {
    try {
      yield* pages(...args);
    } catch (error) {
      throw mapGongError(error);
    }
  };
}
