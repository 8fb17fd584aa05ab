import { AsyncLocalStorage } from "node:async_hooks";
import pg from "pg";
import { withLargeTexts } from "./large-text.ts";

// The built app holds this module several times, and one of them walls the connections of all.
const holder = globalThis as { callboardBeginning?: AsyncLocalStorage<string> };

/** How the transaction begins that is being opened: one message instead of one for each setting. */
function beginning(): AsyncLocalStorage<string> {
  holder.callboardBeginning ??= new AsyncLocalStorage();
  return holder.callboardBeginning;
}

/** Runs `open`, whose `BEGIN` is sent as `statements`. */
export function beginningWith<T>(statements: string, open: () => Promise<T>): Promise<T> {
  return beginning().run(statements, open);
}

/** From now on no transaction begins on this connection without its walls. */
export function wall(client: pg.ClientBase): void {
  const query = (...args: unknown[]) =>
    Reflect.apply(pg.Client.prototype.query, client, withLargeTexts(withWalls(args)));
  Object.assign(client, { query });
}

function withWalls(args: unknown[]): unknown[] {
  const [asked, ...rest] = args;
  if (typeof asked !== "object" || asked === null || !("text" in asked)) return args;
  const { text } = asked;
  if (text === "BEGIN") {
    const statements = beginning().getStore();
    if (statements === undefined) throw new Error("A transaction was opened without its walls.");
    return [{ text: statements }, ...rest];
  }
  // Without a name and values it goes as one short message.
  return text === "COMMIT" || text === "ROLLBACK" ? [{ text }, ...rest] : args;
}
