import pino from "pino";
import { env } from "./env.ts";

/**
 * The only fields a log line may carry. Nothing a customer said, typed or is called can be among
 * them, so a careless call cannot leak it.
 */
export interface LogFields {
  requestId?: string;
  tenantId?: string;
  memberId?: string;
  apiKeyId?: string;
  connectionId?: string;
  runId?: string;
  jobId?: string;
  stream?: string;
  operation?: string;
  route?: string;
  method?: string;
  status?: number;
  code?: string;
  kind?: string;
  attempt?: number;
  rows?: number;
  durationMs?: number;
  waitMs?: number;
  gongRequestId?: string;
  port?: number;
  signal?: string;
  errorName?: string;
  stack?: string;
}

const logger = pino({ level: env().LOG_LEVEL, base: { service: env().SERVICE_NAME } });

function write(level: "debug" | "info" | "warn" | "error", event: string, fields: LogFields): void {
  logger[level](fields, event);
}

/** Structured log: a fixed event name and allow-listed fields, never free text from outside. */
export const log = {
  debug: (event: string, fields: LogFields = {}) => write("debug", event, fields),
  info: (event: string, fields: LogFields = {}) => write("info", event, fields),
  warn: (event: string, fields: LogFields = {}) => write("warn", event, fields),
  error: (event: string, fields: LogFields = {}) => write("error", event, fields),
};

/** Where an unknown error came from, without its message: messages may quote customer data. */
export function errorFields(error: unknown): LogFields {
  if (!(error instanceof Error)) return { errorName: typeof error };
  const frames = error.stack?.split("\n").filter((line) => line.trimStart().startsWith("at "));
  return { errorName: error.name, ...(frames && { stack: frames.slice(0, 8).join("\n") }) };
}
