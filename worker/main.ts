import { becomeLean } from "./become-lean.ts";
import { keepCompiled } from "./keep-compiled.ts";

becomeLean();
keepCompiled();
await import("./run-worker.ts");
