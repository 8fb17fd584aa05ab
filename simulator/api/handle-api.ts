import type { HttpBindings } from "@hono/node-server";
import { authenticate } from "../rules/authenticate.ts";
import { drawFaults, drawWriteFault } from "../rules/draw-faults.ts";
import { findDamage } from "../rules/find-damage.ts";
import { GongError, missingScope } from "../rules/gong-error.ts";
import { judgeBudget } from "../rules/judge-budget.ts";
import { readMultipart, type UploadPart } from "../rules/read-multipart.ts";
import type { CompanyState } from "../state/company-state.ts";
import { randomRequestId } from "../state/random.ts";
import type { SimulatorState } from "../state/simulator-state.ts";
import type { JsonObject } from "../world/types.ts";
import { type Match, matchOperation } from "./match-operation.ts";
import { type Credential, changesSomething, hasScope, type Operation } from "./operation.ts";
import { OPERATIONS } from "./operations.ts";
import { readJsonBody, readJsonList } from "./read-json-body.ts";
import { type ApiAnswer, sendAnswer } from "./send-answer.ts";

interface Exchange extends HttpBindings {
  simulator: SimulatorState;
  /** Null at the generic API host. */
  company: CompanyState | null;
  url: URL;
}

/** Answers one request to an API host, by Gong's rules in Gong's order. */
export async function handleApi(exchange: Exchange): Promise<Response> {
  const { simulator, company, incoming } = exchange;
  const receivedMs = simulator.rateClock.now();
  const beganMs = performance.now();
  const requestId = randomRequestId(company?.requestIds ?? simulator.requestIds);
  const match = matchOperation(OPERATIONS, incoming.method ?? "", exchange.url.pathname);
  const faults = company ? drawFaults(company) : { serverError: false, cutBody: false, delayMs: 0 };
  const answer: ApiAnswer = {
    requestId,
    status: 200,
    body: {},
    headers: {},
    credential: "none",
    fault: null,
  };
  if (company?.settings.outage === "refuse") {
    answer.fault = "refuse";
  } else {
    try {
      answer.body = await answerTo(exchange, { match, receivedMs, serverError: faults.serverError, answer });
    } catch (error) {
      describeFailure(answer, error);
    }
  }
  const damage = company ? findDamage(company.settings, answer.body) : null;
  return sendAnswer({
    ...exchange,
    match,
    receivedMs,
    beganMs,
    answer,
    damage: faults.cutBody ? "cut" : damage,
    delayMs: faults.delayMs,
  });
}

async function answerTo(
  { simulator, company, incoming, url }: Exchange,
  state: { match: Match; receivedMs: number; serverError: boolean; answer: ApiAnswer },
): Promise<JsonObject> {
  const { match, answer } = state;
  if (company?.settings.outage === "unavailable") throw faulty(answer, "outage", 503, "Service Unavailable");
  const credential = authenticate(simulator, company, incoming.headers.authorization);
  if (company === null) throw new GongError(404, "Not Found");
  answer.credential = credential.kind;
  checkScope(company, credential, match);
  if (company.settings.untrustedAddress) {
    throw faulty(
      answer,
      "untrusted address",
      403,
      "Access denied: the address is not in the list of trusted IPs",
    );
  }
  judgeBudget(company, state.receivedMs);
  if (match.kind === "unknown-path") throw new GongError(404, "Not Found");
  if (match.kind === "other-method") {
    throw new GongError(405, "Method Not Allowed", { allow: match.allowed.join(", ") });
  }
  const { operation, params } = match;
  const body = operation.readsBody ? await readJsonBody(incoming) : {};
  const list = operation.readsList ? await readJsonList(incoming) : [];
  const parts = operation.readsParts ? readMultipart(incoming) : noParts();
  if (state.serverError) {
    throw faulty(
      answer,
      "server error",
      company.settings.serverErrorStatus,
      "Internal server error occurred",
    );
  }
  const nowMs = simulator.clock.now();
  company.growTo(nowMs);
  const query = url.searchParams;
  const request = { simulator, company, credential, params, query, body, list, parts, nowMs };
  const result = await operation.handle(request);
  answer.status = operation.successStatus ?? 200;
  spoilWrite(company, match.operation, answer);
  return result;
}

async function* noParts(): AsyncGenerator<UploadPart> {}

/** Faults of a write that took effect: its answer is lost, late, or tells of a failure. */
function spoilWrite(company: CompanyState, operation: Operation, answer: ApiAnswer): void {
  if (!changesSomething(operation)) return;
  const fault = drawWriteFault(company);
  if (fault === "error") {
    throw faulty(
      answer,
      "error after the write",
      company.settings.serverErrorStatus,
      "Internal server error occurred",
    );
  }
  if (fault !== null) answer.fault = fault === "lost" ? "lost answer" : "late answer";
}

function checkScope(company: CompanyState, credential: Credential, match: Match): void {
  const scope = match.kind === "operation" ? match.operation.scope : null;
  if (scope !== null && !hasScope(credential, scope))
    throw missingScope(scope, company.settings.scopeErrorStatus);
}

function faulty(answer: ApiAnswer, fault: string, status: number, text: string): GongError {
  answer.fault = fault;
  return new GongError(status, text);
}

function describeFailure(answer: ApiAnswer, error: unknown): void {
  const known = error instanceof GongError ? error : new GongError(500, "Internal server error occurred");
  answer.status = known.status;
  answer.body = { errors: known.texts, ...known.extras };
  answer.headers = known.headers;
  if (known !== error)
    answer.fault = `defect of the simulator: ${error instanceof Error ? error.stack : error}`;
}
