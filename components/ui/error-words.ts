import type { ErrorCode } from "#lib/errors.ts";

/** What a person can press when something went wrong. */
export type ErrorAction = "retry" | "reconnect" | "ask-admin" | "sign-in" | "go-back";

export interface ErrorWords {
  title: string;
  sentence: string;
  nextStep: string;
  actions: readonly ErrorAction[];
}

/** The words of each code, used where the problem brings none of its own. */
export const errorWords: Record<ErrorCode, ErrorWords> = {
  unauthenticated: {
    title: "You are signed out",
    sentence: "Your session has ended.",
    nextStep: "Sign in again to go on.",
    actions: ["sign-in"],
  },
  forbidden: {
    title: "Not open to you",
    sentence: "Your role does not include this.",
    nextStep: "Ask an admin of this tenant to open it.",
    actions: ["ask-admin", "go-back"],
  },
  proof_required: {
    title: "Confirm that it is you",
    sentence: "This needs a recent sign-in.",
    nextStep: "Enter your password, or sign in again, and repeat it.",
    actions: ["sign-in"],
  },
  not_found: {
    title: "Not found",
    sentence: "This does not exist, or you cannot see it.",
    nextStep: "Check the address, or go back to the list.",
    actions: ["go-back"],
  },
  invalid_input: {
    title: "That could not be read",
    sentence: "Part of what was sent is not valid.",
    nextStep: "Correct it and send it again.",
    actions: ["go-back"],
  },
  conflict: {
    title: "It changed meanwhile",
    sentence: "Somebody else changed this first.",
    nextStep: "Load it again and repeat your change.",
    actions: ["retry"],
  },
  key_reused: {
    title: "This key was used before",
    sentence: "The key of this change belongs to another one.",
    nextStep: "Load the page again and repeat your change.",
    actions: ["retry"],
  },
  limit_exceeded: {
    title: "Too many tries",
    sentence: "The limit for this is reached.",
    nextStep: "Wait a little and try again.",
    actions: ["retry"],
  },
  precondition_failed: {
    title: "Not possible yet",
    sentence: "Something has to be set up first.",
    nextStep: "Ask an admin of this tenant to finish it.",
    actions: ["ask-admin", "retry"],
  },
  gong_unauthorized: {
    title: "Gong asks to reconnect",
    sentence: "Gong no longer accepts the stored credentials. What was copied stays readable.",
    nextStep: "An admin reconnects Gong; nothing is lost.",
    actions: ["reconnect", "ask-admin"],
  },
  gong_missing_scope: {
    title: "Gong keeps this closed",
    sentence: "The connection lacks a scope that this needs.",
    nextStep: "An admin reconnects and grants it.",
    actions: ["reconnect", "ask-admin"],
  },
  gong_rate_limited: {
    title: "Gong asks to wait",
    sentence: "The company's request limit is used up for the moment.",
    nextStep: "Try again shortly. What was copied stays readable.",
    actions: ["retry"],
  },
  gong_unavailable: {
    title: "Gong does not answer",
    sentence: "Gong could not be reached, or answered with an error.",
    nextStep: "Try again in a minute. What was copied stays readable.",
    actions: ["retry"],
  },
  busy: {
    title: "Callboard is busy",
    sentence: "Too much is going on right now.",
    nextStep: "Try again in a moment.",
    actions: ["retry"],
  },
  internal: {
    title: "Something broke on our side",
    sentence: "The request failed. It was logged.",
    nextStep: "Try again. If it stays, send the request id to an admin.",
    actions: ["retry"],
  },
};
