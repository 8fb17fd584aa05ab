import { z } from "zod";

const flag = z
  .enum(["true", "false"])
  .default("false")
  .transform((value) => value === "true");

const list = z
  .string()
  .default("")
  .transform((value) =>
    value
      .split(",")
      .map((part) => part.trim())
      .filter(Boolean),
  );

const secret = z.string().min(32, "must be at least 32 characters of random text");

/** `id:base64key` pairs, newest first; each key is 32 bytes. */
const keyRing = z.string().regex(/^[a-z0-9-]+:[A-Za-z0-9+/]{43}=(,[a-z0-9-]+:[A-Za-z0-9+/]{43}=)*$/, {
  message: "must be id:base64 pairs of 32-byte keys, newest first, separated by commas",
});

const Env = z.object({
  NODE_ENV: z.enum(["development", "test", "production"]).default("development"),
  LOG_LEVEL: z.enum(["debug", "info", "warn", "error", "silent"]).default("info"),
  SERVICE_NAME: z.string().default("web"),
  /** Demo mode permits the loopback hosts of the simulator in a production build. */
  CALLBOARD_DEMO: flag,
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }),
  DATABASE_POOL_SIZE: z.coerce.number().int().min(1).max(100).default(10),
  /** Sync runs that one worker process does at a time, half of them short ones. */
  WORKER_CONCURRENCY: z.coerce.number().int().min(1).max(32).default(8),
  /** Where a worker answers its health check; none when unset. */
  WORKER_PORT: z.coerce.number().int().min(1).max(65_535).optional(),
  /** The public origin of this installation, for redirect addresses and links. */
  NEXTAUTH_URL: z.url({ protocol: /^https?$/ }),
  NEXTAUTH_SECRET: secret,
  VAULT_KEYS: keyRing,
  GONG_CLIENT_ID: z.string().default(""),
  GONG_CLIENT_SECRET: z.string().default(""),
  GONG_AUTHORIZE_URL: z.url().default("https://app.gong.io/oauth2/authorize"),
  GONG_TOKEN_URL: z.url().default("https://app.gong.io/oauth2/generate-customer-token"),
  /** Extra API origins besides Gong's own, for example the simulator's. */
  GONG_ALLOWED_HOSTS: list,
  GOOGLE_CLIENT_ID: z.string().default(""),
  GOOGLE_CLIENT_SECRET: z.string().default(""),
  MICROSOFT_CLIENT_ID: z.string().default(""),
  MICROSOFT_CLIENT_SECRET: z.string().default(""),
  MICROSOFT_TENANT_ID: z.string().default("common"),
  OIDC_ISSUER: z.string().default(""),
  OIDC_CLIENT_ID: z.string().default(""),
  OIDC_CLIENT_SECRET: z.string().default(""),
  OIDC_NAME: z.string().default("Single sign-on"),
  METRICS_TOKEN: z.string().default(""),
  /** The mail server that reports go out by: smtp or smtps, with name and password in it where it asks for them. */
  SMTP_URL: z.union([z.literal(""), z.url({ protocol: /^smtps?$/ })]).default(""),
  /** Whom the mails are from: "Callboard <reports@example.com>". */
  MAIL_FROM: z
    .string()
    .regex(
      /^$|^[^\r\n<>@]*<[^\s<>@]+@[^\s<>@]+>$|^[^\s<>@]+@[^\s<>@]+$/,
      "must be an address like Callboard <reports@example.com>",
    )
    .default(""),
  /** How many reverse proxies in front of the app may be believed about the caller's address. */
  TRUSTED_PROXIES: z.coerce.number().int().min(0).max(10).default(0),
});

export type Env = z.infer<typeof Env>;

/** Every setting that there is. */
export const settingNames = Object.keys(Env.shape);

/** A readable list of what is missing or weak; thrown before anything is served. */
export class EnvError extends Error {
  override readonly name = "EnvError";
  readonly problems: string[];

  constructor(problems: string[]) {
    super(`These settings stop the start:\n${problems.map((problem) => `  - ${problem}`).join("\n")}`);
    this.problems = problems;
  }
}

const pairs = [
  ["GONG_CLIENT_ID", "GONG_CLIENT_SECRET"],
  ["GOOGLE_CLIENT_ID", "GOOGLE_CLIENT_SECRET"],
  ["MICROSOFT_CLIENT_ID", "MICROSOFT_CLIENT_SECRET"],
  ["OIDC_CLIENT_ID", "OIDC_CLIENT_SECRET"],
  ["SMTP_URL", "MAIL_FROM"],
] as const;

/** The settings that can be read one by one, so that one wrong line does not hide the others' problems. */
function readableSettings(given: Record<string, string | undefined>): Partial<Env> {
  const pairs = Object.entries(Env.shape).map(([name, schema]) => [name, schema.safeParse(given[name]).data]);
  return Object.fromEntries(pairs);
}

function productionProblems(settings: Partial<Env>): string[] {
  if (settings.NODE_ENV !== "production" || settings.CALLBOARD_DEMO) return [];
  const problems: string[] = [];
  const insecure = (address: string) => {
    const { protocol, hostname } = new URL(address);
    return (
      protocol !== "https:" || /^(localhost|127\.|\[::1\])/.test(hostname) || hostname.endsWith(".localhost")
    );
  };
  if (settings.NEXTAUTH_URL && insecure(settings.NEXTAUTH_URL)) {
    problems.push("NEXTAUTH_URL must be an https address that is not this machine");
  }
  for (const name of ["GONG_AUTHORIZE_URL", "GONG_TOKEN_URL"] as const) {
    const address = settings[name];
    if (address && insecure(address)) problems.push(`${name} must be https and not this machine`);
  }
  for (const origin of settings.GONG_ALLOWED_HOSTS ?? []) {
    if (!URL.canParse(origin) || insecure(origin)) {
      problems.push(`GONG_ALLOWED_HOSTS holds ${origin}: only https origins that are not this machine`);
    }
  }
  if (settings.NEXTAUTH_SECRET && new Set(settings.NEXTAUTH_SECRET).size < 12) {
    problems.push("NEXTAUTH_SECRET repeats itself: make one with `openssl rand -base64 48`");
  }
  const keys = (settings.VAULT_KEYS ?? "").split(",").map((pair) => pair.slice(pair.indexOf(":") + 1));
  if (settings.VAULT_KEYS && keys.some((key) => new Set(atob(key)).size < 12)) {
    problems.push("VAULT_KEYS holds a key that repeats itself: make one with `openssl rand -base64 32`");
  }
  return problems;
}

/** Reads and checks settings from `source`; pure, so that tests can try any combination. @throws {EnvError} */
export function parseEnv(source: Record<string, string | undefined>): Env {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ""));
  const parsed = Env.safeParse(given);
  const problems = (parsed.error?.issues ?? []).map((issue) =>
    given[String(issue.path[0])] === undefined
      ? `${issue.path.join(".")} is missing`
      : `${issue.path.join(".")}: ${issue.message}`,
  );
  const settings = parsed.data ?? readableSettings(given);
  problems.push(...productionProblems(settings));
  for (const [one, other] of pairs) {
    if (Boolean(settings[one]) !== Boolean(settings[other])) {
      problems.push(`${one} and ${other} belong together: set both or neither`);
    }
  }
  if (settings.OIDC_CLIENT_ID && !settings.OIDC_ISSUER) {
    problems.push("OIDC_ISSUER is missing beside OIDC_CLIENT_ID");
  }
  if (problems.length > 0 || !parsed.success) throw new EnvError(problems);
  return parsed.data;
}

let cached: Env | undefined;

/** The settings of this process, read once. The only reader of `process.env` in the product. */
export function env(): Env {
  cached ??= parseEnv(process.env);
  return cached;
}
