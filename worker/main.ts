import { becomeLean } from "./become-lean.ts";

becomeLean();
await import("./run-worker.ts");
