/** Settings of every test process; a database address is added where a test needs one. */
export const testSettings = {
  NODE_ENV: "test",
  LOG_LEVEL: "silent",
  DATABASE_URL: "postgresql://nobody@127.0.0.1:1/none",
  NEXTAUTH_URL: "http://localhost:3000",
  NEXTAUTH_SECRET: "test-only-0123456789-abcdefghijklmnopqrstuvwxyz",
  VAULT_KEYS: `test:${Buffer.alloc(32, 7).toString("base64")}`,
  GONG_CLIENT_ID: "callboard-test",
  GONG_CLIENT_SECRET: "callboard-test-secret",
};
