const maxTexts = 20;
const maxLength = 500;
const credentialShapes = [
  /\b(?:Bearer|Basic)\s+[A-Za-z0-9+/_.~=-]+/gi,
  /\beyJ[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+(?:\.[A-Za-z0-9_-]*)?/g,
];

/**
 * Makes sentences of an answer fit to keep: strikes out the given secrets and anything shaped like a credential,
 * drops control characters, and shortens.
 */
export function redactTexts(texts: readonly string[], secrets: readonly string[]): string[] {
  return texts.slice(0, maxTexts).map((text) => {
    let clean = strikeOut(text, secrets);
    for (const shape of credentialShapes) clean = clean.replace(shape, "[redacted]");
    return clean
      .replace(/\p{Cc}+/gu, " ")
      .trim()
      .slice(0, maxLength);
  });
}

/** The text without the given secrets, otherwise as it is. */
export function strikeOut(text: string, secrets: readonly string[]): string {
  return secrets.reduce(
    (clean, secret) => (secret.length >= 4 ? clean.replaceAll(secret, "[redacted]") : clean),
    text,
  );
}

/** The secret parts of an authorization header: the whole value and what follows the scheme. */
export function secretsOf(authorization: string): string[] {
  return [authorization, authorization.replace(/^\S+\s+/, "")];
}
