/** Every way in which a connect can end without a connection. */
export const connectProblems = {
  state_missing: {
    sentence: "Gong's answer came back without its state, so it belongs to no connect of yours.",
    nextStep: "Start again from Admin, Connection.",
  },
  state_unknown: {
    sentence: "Gong's answer belongs to no connect that was started here.",
    nextStep: "Start again from Admin, Connection.",
  },
  state_foreign: {
    sentence: "This connect was started for a tenant you do not belong to.",
    nextStep: "Whoever started it finishes it in the browser it was started in.",
  },
  state_other_session: {
    sentence: "This connect was started in another browser, or before you signed in again.",
    nextStep: "Finish it there, or start again here.",
  },
  state_expired: {
    sentence: "More than ten minutes have passed since this connect was started, so it is closed.",
    nextStep: "Start again: approving takes a minute.",
  },
  state_used: {
    sentence: "This answer of Gong was used already.",
    nextStep: "If Gong is not connected by now, start again.",
  },
  not_allowed: {
    sentence: "You may no longer change the connection of this tenant.",
    nextStep: "Ask an owner or admin to connect Gong.",
  },
  denied: {
    sentence: "The consent was denied in Gong.",
    nextStep: "Start again and approve it as a technical administrator of Gong.",
  },
  code_refused: {
    sentence: "Gong does not accept the code of this consent: it was used already or is too old.",
    nextStep: "Start again.",
  },
  client_refused: {
    sentence: "Gong does not accept Callboard's client id, secret or redirect address.",
    nextStep: "Whoever runs this server compares them with the integration registered in Gong.",
  },
  host_refused: {
    sentence: "Gong named an API address outside its own domain, so nothing was sent there.",
    nextStep: "Start again. If it stays, ask Gong's support which address your company has.",
  },
  credentials_refused: {
    sentence: "Gong does not accept these credentials at this address.",
    nextStep: "Check the address, the key and its secret, or start again.",
  },
  address_untrusted: {
    sentence: "Gong refuses requests from this server's network address.",
    nextStep: "A Gong administrator adds the server's address to the trusted IP addresses, then start again.",
  },
  limit_used_up: {
    sentence: "Your company's request limit in Gong is used up for the moment.",
    nextStep: "Start again later: the limit is shared with your other integrations.",
  },
  gong_down: {
    sentence: "Gong did not answer, so the connection could not be checked and was not kept.",
    nextStep: "Start again in a few minutes.",
  },
  unreadable: {
    sentence: "Gong's answer could not be read, so the connection was not kept.",
    nextStep: "Start again. If it stays, tell whoever runs this server.",
  },
} as const;

export type ConnectProblem = keyof typeof connectProblems;

/** A refusal inside a connect; becomes the sentence on the page it leads back to. */
export class ConnectRefused extends Error {
  override readonly name = "ConnectRefused";
  readonly problem: ConnectProblem;

  constructor(problem: ConnectProblem, cause?: unknown) {
    super(`connect refused: ${problem}`, { cause });
    this.problem = problem;
  }
}

/** The words of a problem that an address names; undefined for anything else. */
export function connectProblemOf(name: unknown): { sentence: string; nextStep: string } | undefined {
  return typeof name === "string" && Object.hasOwn(connectProblems, name)
    ? connectProblems[name as ConnectProblem]
    : undefined;
}
