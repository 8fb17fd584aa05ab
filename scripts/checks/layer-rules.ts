import type { ICruiseOptions, IForbiddenRuleType } from "dependency-cruiser";

/** Folders that every domain may build on; all other folders of lib are domains. */
const ground = "auth|connections|db|format|gong|http|sync|tenancy|test";
/** Folders of components that all others may build on. */
const componentGround = "ui|query|address|charts|layout|player|scope-bar|auth|public";

/** Tests and what only tests use. */
const test = "\\.test\\.tsx?$|^lib/test/|/testing/";

/** What a domain shows to the others: shapes, formatters, keys and verbs; the rest is its own affair. */
const shown =
  "(schemas|answers|choices|formatters|query-keys|(list|get|find|create|update|remove|match|export)-[^/]+|day-range|period-days|whole-days|call-names|metric-names|moment)\\.ts$";

/** Which imports DESIGN's layers forbid; `npm run verify` holds them. */
export const layerRules: IForbiddenRuleType[] = [
  {
    name: "resolves",
    comment: "Every import names a file that exists.",
    severity: "error",
    from: {},
    to: { couldNotResolve: true },
  },
  {
    name: "no-circles",
    comment: "Files that need each other belong together, or need a third one. Types alone may circle.",
    severity: "error",
    from: {},
    to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
  },
  {
    name: "nothing-imports-app",
    comment: "Routes and pages are the outermost layer; benchmarks may serve them.",
    severity: "error",
    from: { pathNot: `^(app|bench)/|${test}` },
    to: { path: "^app/" },
  },
  {
    name: "lib-knows-no-screens",
    comment: "Imports point down: app, components, lib.",
    severity: "error",
    from: { path: "^(lib|worker)/" },
    to: { path: "^components/" },
  },
  {
    name: "lib-knows-no-tools",
    comment: "The product holds nothing of the simulator, the scripts, the benches or the browser tests.",
    severity: "error",
    from: { path: "^(app|components|lib|worker)/", pathNot: test },
    to: { path: "^(simulator|scripts|bench|e2e)/" },
  },
  {
    name: "component-folders-stay-apart",
    comment: "components/calls never imports components/people: compose the two in a page.",
    severity: "error",
    from: { path: "^components/([^/]+)/" },
    to: { path: "^components/([^/]+)/", pathNot: `^components/($1|${componentGround})/` },
  },
  {
    name: "gong-stands-alone",
    comment: "lib/gong could be taken out as a package on any day.",
    severity: "error",
    from: { path: "^lib/gong/", pathNot: test },
    to: { path: "^(app|components|lib|worker|simulator|scripts)/", pathNot: "^lib/gong/" },
  },
  {
    name: "one-door-to-gong",
    comment:
      "Only lib/connections makes clients and sends; the others get one from openGong, or use its types and schemas.",
    severity: "error",
    from: { path: "^(app|components|lib|worker)/", pathNot: `^lib/(gong|connections)/|${test}` },
    to: {
      path: "^lib/gong/(create-gong-client|core/(transport|execute|undici-fetch|with-[^/]+)|oauth/request-[^/]+)\\.ts$",
      dependencyTypesNot: ["type-only"],
    },
  },
  {
    name: "one-door-to-the-database",
    comment: "withTenant, withPerson and withDispatcher are the only ways to data.",
    severity: "error",
    // The worker ends the connections when it stops.
    from: {
      path: "^(app|components|lib|worker)/",
      pathNot: [test, "^lib/db/", "^worker/start-worker\\.ts$"],
    },
    to: {
      path: "^lib/db/(client|open-transaction|generated/(client|models|internal))",
      dependencyTypesNot: ["type-only"],
    },
  },
  {
    name: "no-driver-outside-the-database-folder",
    comment: "Neither the driver nor Prisma's runtime is used beside the doors.",
    severity: "error",
    from: { path: "^(app|components|lib)/", pathNot: [test, "^lib/db/"] },
    to: { path: "node_modules/(pg|@prisma)/", dependencyTypesNot: ["type-only"] },
  },
  {
    name: "ground-knows-no-domain",
    comment: "db, tenancy, connections and http carry the domains, not the other way round.",
    severity: "error",
    from: { path: "^lib/(auth|connections|db|format|http|tenancy)/", pathNot: test },
    to: { path: "^lib/[^/]+/", pathNot: `^lib/(${ground})/` },
  },
  {
    name: "domains-show-shapes-and-verbs",
    comment: "Domain folders do not import each other's internals.",
    severity: "error",
    from: { path: "^lib/([^/]+)/", pathNot: `^lib/(${ground})/|${test}` },
    to: { path: "^lib/[^/]+/", pathNot: [`^lib/($1|${ground})/`, `^lib/[^/]+/${shown}`] },
  },
  {
    name: "simulator-knows-only-shapes",
    comment:
      "The simulator may read request schemas and types of lib/gong; it is otherwise a program of its own.",
    severity: "error",
    from: { path: "^simulator/", pathNot: test },
    to: { path: "^(app|components|lib|worker)/", pathNot: "^lib/gong/" },
  },
  {
    name: "no-test-code-in-the-product",
    comment: "Factories, test settings and development packages stay in tests.",
    severity: "error",
    from: { path: "^(app|components|lib|worker)/", pathNot: test },
    to: { path: test },
  },
  {
    name: "no-development-packages",
    comment: "What the product needs at run time is a dependency, not a development dependency.",
    severity: "error",
    from: { path: "^(app|components|lib|worker)/", pathNot: test },
    to: { dependencyTypes: ["npm-dev", "npm-no-pkg", "npm-unknown"], dependencyTypesNot: ["type-only"] },
  },
];

export const cruiseOptions: ICruiseOptions = {
  // TypeScript 7 has no compiler in JavaScript to parse with.
  parser: "swc",
  doNotFollow: { path: "node_modules" },
  exclude: { path: "^\\.next/|^lib/db/generated/(internal|models)" },
  enhancedResolveOptions: {
    exportsFields: ["exports"],
    conditionNames: ["import", "require", "node", "default", "types"],
    extensions: [".ts", ".tsx", ".mjs", ".js", ".json"],
  },
};
