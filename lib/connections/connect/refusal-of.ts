import { AppError } from "#lib/errors.ts";
import { GongError } from "#lib/gong/core/errors.ts";
import { GongOAuthError } from "#lib/gong/oauth/oauth-error.ts";
import { type ConnectProblem, ConnectRefused } from "./connect-problems.ts";

/** Which of the known endings an error of a connect is; undefined for a fault of our own. */
export function refusalOf(error: unknown): ConnectProblem | undefined {
  if (error instanceof ConnectRefused) return error.problem;
  if (error instanceof GongOAuthError) return ofOAuth(error);
  if (error instanceof GongError) return ofGong(error);
  if (error instanceof AppError && error.code === "forbidden") return "not_allowed";
  return undefined;
}

function ofOAuth({ kind }: GongOAuthError): ConnectProblem {
  switch (kind) {
    case "denied":
      return "denied";
    case "invalid-grant":
      return "code_refused";
    case "client":
      return "client_refused";
    case "contract":
      return "unreadable";
    default:
      return "gong_down";
  }
}

function ofGong({ kind }: GongError): ConnectProblem {
  switch (kind) {
    case "credentials":
      return "credentials_refused";
    case "untrusted-address":
      return "address_untrusted";
    case "rate-limited":
      return "limit_used_up";
    case "contract":
      return "unreadable";
    default:
      return "gong_down";
  }
}
