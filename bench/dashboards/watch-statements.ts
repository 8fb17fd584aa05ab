import pg from "pg";

export interface Statement {
  text: string;
  values: unknown[];
}

/** Notes every statement that this process sends from now on; `take` hands them out and forgets them. */
export function watchStatements(): { take(): Statement[] } {
  const seen: Statement[] = [];
  const send = pg.Client.prototype.query as (...args: unknown[]) => unknown;
  Object.assign(pg.Client.prototype, {
    query(this: pg.Client, ...args: unknown[]) {
      const [asked] = args as [string | { text?: string; values?: unknown[] }];
      seen.push({
        text: typeof asked === "string" ? asked : (asked.text ?? ""),
        values: (typeof asked === "object" ? asked.values : undefined) ?? [],
      });
      return Reflect.apply(send, this, args);
    },
  });
  return { take: () => seen.splice(0) };
}

/** The statements of each transaction without its three fixed ones. */
export function readsOf(statements: readonly Statement[]): Statement[][] {
  const transactions: Statement[][] = [];
  for (const statement of statements) {
    if (/^BEGIN/i.test(statement.text)) transactions.push([]);
    else if (!/^(COMMIT|ROLLBACK)/i.test(statement.text)) transactions.at(-1)?.push(statement);
  }
  return transactions;
}
