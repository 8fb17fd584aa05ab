import { becomeLean } from "#worker/become-lean.ts";

becomeLean();
const { checkSettings } = await import("./check-settings.ts");
checkSettings("worker");
await import("#worker/main.ts");
