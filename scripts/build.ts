import { buildWeb } from "./stack/build-web.ts";

await buildWeb({ isQuiet: false });
console.log("Built. Start it with `npm run start`, and the worker with `npm run worker`.");
