/** Who was given access to which call through the API. */
export class CallAccess {
  readonly #users = new Map<string, Set<string>>();

  of(callId: string): string[] {
    return [...(this.#users.get(callId) ?? [])];
  }

  grant(callId: string, userIds: readonly string[]): void {
    this.#users.set(callId, new Set([...this.of(callId), ...userIds]));
  }

  /** Without effect for users who were not given access here. */
  revoke(callId: string, userIds: readonly string[]): void {
    const revoked = new Set(userIds);
    this.#users.set(callId, new Set(this.of(callId).filter((userId) => !revoked.has(userId))));
  }
}
