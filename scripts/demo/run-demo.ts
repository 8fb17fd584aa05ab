import { join } from "node:path";
import { runStack } from "../stack/run-stack.ts";
import { demoCompanies } from "./companies.ts";
import { connectCompany } from "./connect-company.ts";
import { printWelcome } from "./print-welcome.ts";
import { seedCompany } from "./seed-company.ts";

/** The whole stack with two companies: the first connected to the simulator, the second left for trying it. */
export function runDemo(options: { mode: "built" | "development"; folderName: string }): Promise<never> {
  const [connected, unconnected] = demoCompanies;
  return runStack(
    {
      folder: join(import.meta.dirname, "..", "..", ".data", options.folderName),
      keepsData: true,
      mode: options.mode,
      ports: { web: 3000, simulator: 4800, database: 54_329 },
      say: (line) => console.log(line),
    },
    async ({ webUrl, simulatorUrl }) => {
      const owner = await seedCompany(webUrl, connected);
      await seedCompany(webUrl, unconnected);
      await connectCompany(owner, connected, simulatorUrl);
      printWelcome({ webUrl, simulatorUrl, connected, unconnected });
    },
  );
}
