import type { GongErrorKind } from "#lib/gong/core/errors.ts";
import type { ConnectionCheck } from "../schemas.ts";

type Name = ConnectionCheck["name"];

/** In the order in which a request meets them. */
const steps: readonly { name: Name; label: string; ok: string; failed: string }[] = [
  {
    name: "connection",
    label: "Connection",
    ok: "Credentials are stored and can be opened.",
    failed: "There are no credentials that can be used.",
  },
  {
    name: "address",
    label: "API address",
    ok: "It is one of Gong's.",
    failed: "It is not one of Gong's; nothing was sent.",
  },
  {
    name: "network",
    label: "Network",
    ok: "Gong answers.",
    failed: "No answer came from Gong.",
  },
  {
    name: "limit",
    label: "Request limit",
    ok: "There is budget for a request.",
    failed: "Your company's requests are used up for the moment.",
  },
  {
    name: "credentials",
    label: "Credentials",
    ok: "Gong accepts them from this server's network address.",
    failed: "Gong refuses them.",
  },
  {
    name: "scopes",
    label: "Scopes",
    ok: "Workspaces can be read.",
    failed: "Workspaces may not be read; other scopes may still be granted.",
  },
  { name: "answer", label: "Answer", ok: "It can be read.", failed: "It could not be read." },
];

const failing: Partial<Record<GongErrorKind, { name: Name; detail?: string }>> = {
  network: { name: "network" },
  timeout: { name: "network", detail: "Gong did not answer in time." },
  cancelled: { name: "network", detail: "The test was given up." },
  server: { name: "answer", detail: "Gong answered with an error of its own." },
  contract: { name: "answer" },
  "rate-limited": { name: "limit" },
  credentials: { name: "credentials" },
  "untrusted-address": {
    name: "credentials",
    detail: "Gong refuses requests from this server's network address.",
  },
  "missing-scope": { name: "scopes" },
};

/** The first step that failed, of a test that ended with this kind of error; undefined when all went well. */
export function failedStep(
  kind: GongErrorKind | "not-connected" | "bad-host" | undefined,
): { name: Name; detail?: string } | undefined {
  if (kind === undefined) return undefined;
  if (kind === "not-connected") return { name: "connection" };
  if (kind === "bad-host") return { name: "address" };
  return failing[kind] ?? { name: "answer", detail: "Gong refused the request." };
}

/** All steps: what came before the failure went well, what comes after was not reached. Pure. */
export function diagnose(failed: { name: Name; detail?: string } | undefined): ConnectionCheck[] {
  const failedAt = failed === undefined ? steps.length : steps.findIndex(({ name }) => name === failed.name);
  return steps.map(({ name, label, ok, failed: sentence }, index) => {
    if (index < failedAt) return { name, label, outcome: "ok", detail: ok };
    if (index > failedAt) return { name, label, outcome: "skipped", detail: "Not reached." };
    return { name, label, outcome: "failed", detail: failed?.detail ?? sentence };
  });
}
