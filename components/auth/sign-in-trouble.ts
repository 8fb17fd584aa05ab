const unfinished = "The sign-in was not finished there. Try again, or use another way.";

const sentences: Record<string, string> = {
  AccessDenied: "This account may not sign in. Ask whoever runs this Callboard.",
  UnverifiedEmail:
    "The provider does not vouch for your e-mail address, so Callboard cannot tell whose account it is. " +
    "Verify the address there, or sign in with a password.",
  Configuration: "This way to sign in is not set up right. Ask whoever runs this Callboard.",
  OAuthSignin: "The provider could not be reached. Try again, or use another way.",
  OAuthCallback: unfinished,
  Callback: unfinished,
  OAuthCreateAccount: unfinished,
};

/** The sentence for an error code in the sign-in page's address; null for none. */
export function signInTrouble(code: string | undefined): string | null {
  if (!code) return null;
  return Object.hasOwn(sentences, code) ? (sentences[code] ?? null) : unfinished;
}
