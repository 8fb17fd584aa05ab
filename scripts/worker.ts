import { becomeLean } from "#worker/become-lean.ts";
import { keepCompiled } from "#worker/keep-compiled.ts";

becomeLean();
keepCompiled();
const { checkSettings } = await import("./check-settings.ts");
checkSettings("worker");
await import("#worker/main.ts");
