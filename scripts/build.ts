import { checkTypes } from "./checks/check-types.ts";
import { buildWeb } from "./stack/build-web.ts";

if (!(await checkTypes())) throw new Error("The types do not fit; what does not stands above.");
await buildWeb({ isQuiet: false });
console.log("Built. Start it with `npm run start`, and the worker with `npm run worker`.");
