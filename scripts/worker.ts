import { checkSettings } from "./check-settings.ts";

checkSettings("worker");
await import("#worker/main.ts");
