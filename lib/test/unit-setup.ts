import { testSettings } from "./settings.ts";

Object.assign(process.env, testSettings);
