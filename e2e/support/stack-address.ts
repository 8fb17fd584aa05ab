/** Where the stack of this run is; set by the global setup. */
function address(name: "CALLBOARD_E2E_WEB" | "CALLBOARD_E2E_SIMULATOR" | "CALLBOARD_E2E_DATABASE"): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set: run the browser tests with \`npm run test:e2e\`.`);
  return value;
}

export const webUrl = () => address("CALLBOARD_E2E_WEB");
export const simulatorUrl = () => address("CALLBOARD_E2E_SIMULATOR");
export const databaseUrl = () => address("CALLBOARD_E2E_DATABASE");
