const megabyte = 1_048_576;

/** What a process may hold of answers that are asked for and not committed, in bytes as Gong sends them. */
export const roomBytes = 64 * megabyte;

/** So little may enter before others that wait for more: a short list never stands behind somebody's long copy. */
const littleBytes = 4 * megabyte;

/**
 * Room for answers, by their size. Whoever asks for something large says before how large it may become, and waits in
 * line until that fits; so a slow database slows down the requests instead of filling the memory.
 */
export class AnswerRoom {
  readonly #limit: number;
  readonly #line: { bytes: number; enter: () => void }[] = [];
  #held = 0;

  constructor(limit = roomBytes) {
    this.#limit = limit;
  }

  get heldBytes(): number {
    return this.#held;
  }

  /** Resolves once so many bytes fit, or when nobody else is in; rejects with the signal's reason. */
  async enter(bytes: number, signal: AbortSignal): Promise<Place> {
    signal.throwIfAborted();
    const mayPass = this.#line.length === 0 || bytes <= littleBytes;
    if (mayPass && this.#fits(bytes)) this.#held += bytes;
    else await this.#waitFor(bytes, signal);
    return new Place(bytes, (change) => this.#change(change));
  }

  #fits(bytes: number): boolean {
    return this.#held === 0 || this.#held + bytes <= this.#limit;
  }

  async #waitFor(bytes: number, signal: AbortSignal): Promise<void> {
    const turn = Promise.withResolvers<void>();
    const waiting = { bytes, enter: turn.resolve };
    const giveUp = () => {
      const index = this.#line.indexOf(waiting);
      if (index === -1) return;
      this.#line.splice(index, 1);
      turn.reject(signal.reason);
      this.#letIn();
    };
    this.#line.push(waiting);
    signal.addEventListener("abort", giveUp, { once: true });
    await turn.promise.finally(() => signal.removeEventListener("abort", giveUp));
  }

  #change(bytes: number): void {
    this.#held += bytes;
    if (bytes < 0) this.#letIn();
  }

  #letIn(): void {
    for (let next = this.#line[0]; next && this.#fits(next.bytes); next = this.#line[0]) {
      this.#line.shift();
      this.#held += next.bytes;
      next.enter();
    }
  }
}

/** What one asker holds of the room. */
export class Place {
  readonly #change: (bytes: number) => void;
  #reserved: number;
  #arrived = 0;

  constructor(reserved: number, change: (bytes: number) => void) {
    this.#reserved = reserved;
    this.#change = change;
  }

  get arrivedBytes(): number {
    return this.#arrived;
  }

  /** An answer has come. What it has beyond what was told before is held all the same, and the next one waits for it. */
  add(bytes: number): void {
    this.#arrived += bytes;
    if (this.#arrived > this.#reserved) this.#resize(this.#arrived);
  }

  /** Everything has come: what was reserved beyond it is for others. */
  settle(): void {
    this.#resize(this.#arrived);
  }

  leave(): void {
    this.#resize(0);
  }

  #resize(bytes: number): void {
    const change = bytes - this.#reserved;
    this.#reserved = bytes;
    if (change !== 0) this.#change(change);
  }
}

const holder = globalThis as { callboardAnswerRoom?: AnswerRoom };

/** The room of this process. */
export function answerRoom(): AnswerRoom {
  holder.callboardAnswerRoom ??= new AnswerRoom();
  return holder.callboardAnswerRoom;
}
