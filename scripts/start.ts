import { existsSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { checkSettings } from "./check-settings.ts";
import { webServer } from "./stack/build-web.ts";

checkSettings("web");
if (!existsSync(webServer)) {
  console.error("There is no build. Make one with `npm run build`.");
  process.exit(1);
}
await import(pathToFileURL(webServer).href);
