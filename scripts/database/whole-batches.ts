import type { PGlite } from "@electric-sql/pglite";

/** First bytes of the messages of an extended query: parse, bind, describe, execute, close, flush. */
const partsOfBatch = new Set([..."PBDECH"].map((letter) => letter.charCodeAt(0)));

/**
 * The same database, made safe for several clients on one socket server. The server queues single protocol messages and
 * keeps to one client only inside a transaction, so outside of one the parse of one client could meet the bind of
 * another. Here a started extended query counts as a transaction until its sync has come.
 */
export function withWholeBatches(database: PGlite): PGlite {
  let isInBatch = false;
  const changed = {
    isInTransaction: () => isInBatch || database.isInTransaction(),
    execProtocolRawStream: (...args: Parameters<PGlite["execProtocolRawStream"]>) => {
      isInBatch = partsOfBatch.has(args[0][0] ?? 0);
      return database.execProtocolRawStream(...args);
    },
    exec: (...args: Parameters<PGlite["exec"]>) => {
      isInBatch = false;
      return database.exec(...args);
    },
  };
  return new Proxy(database, {
    get(target, name) {
      const value: unknown = Reflect.get(name in changed ? changed : target, name);
      return typeof value === "function" ? value.bind(target) : value;
    },
  });
}
