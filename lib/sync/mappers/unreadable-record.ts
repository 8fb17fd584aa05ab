/** One record lacks what it cannot do without; it goes to quarantine and its page goes on. */
export class UnreadableRecord extends Error {
  override readonly name = "UnreadableRecord";
  /** A sentence that names the field, never its value. */
  readonly reason: string;

  constructor(reason: string) {
    super(reason);
    this.reason = reason;
  }
}
