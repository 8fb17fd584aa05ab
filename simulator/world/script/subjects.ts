import type { Rng } from "../rng.ts";
import { DEFAULT_RANK, type Exchange } from "./exchange.ts";
import type { Library } from "./library.ts";
import type { Speakers } from "./speakers.ts";
import type { ListItem, Story } from "./story.ts";

/** How much chance weighs against a host's liking when subjects are chosen. */
const FREEDOM = 0.15;
/** Share of a scene's exchanges that a call leaves for when time is left over. */
const HELD_BACK = 0.45;

export interface Subject {
  exchange: Exchange;
  /** Slots of the list items that the exchange took. */
  bound: Record<string, string>;
}

/** Hands out what can be talked about, each exchange and each list item once a call. */
export class Subjects {
  readonly #library: Library;
  readonly #story: Story;
  readonly #speakers: Speakers;
  readonly #rng: Rng;
  readonly #queues = new Map<string, Exchange[]>();
  readonly #reserves = new Map<string, Exchange[]>();
  readonly #taken = new Set<ListItem>();

  constructor(library: Library, story: Story, speakers: Speakers, rng: Rng) {
    this.#library = library;
    this.#story = story;
    this.#speakers = speakers;
    this.#rng = rng;
  }

  next(scene: string): Subject | null {
    const queue = this.#queue(scene);
    for (let exchange = queue.shift(); exchange; exchange = queue.shift()) {
      const bound = this.#bind(exchange);
      if (bound) {
        return { exchange, bound };
      }
    }
    return null;
  }

  /** Nobody says everything they could: most calls end before what was held back is needed. */
  openReserves(): void {
    for (const [scene, reserve] of this.#reserves) {
      this.#queue(scene).push(...reserve);
    }
    this.#reserves.clear();
  }

  #queue(scene: string): Exchange[] {
    const known = this.#queues.get(scene);
    if (known) {
      return known;
    }
    const rng = this.#rng;
    const fitting = rng.shuffle((this.#library.get(scene) ?? []).filter((exchange) => this.#fits(exchange)));
    const { drive } = this.#speakers;
    const liking = new Map(
      fitting.map((exchange) => [exchange, drive * exchange.hostShare + rng.float(0, FREEDOM)]),
    );
    fitting.sort((a, b) => a.rank - b.rank || (liking.get(b) ?? 0) - (liking.get(a) ?? 0));
    const held = new Set(fitting.filter(({ rank }) => rank >= DEFAULT_RANK && rng.chance(HELD_BACK)));
    const queue = fitting.filter((exchange) => !held.has(exchange));
    this.#reserves.set(scene, [...held]);
    this.#queues.set(scene, queue);
    return queue;
  }

  #fits(exchange: Exchange): boolean {
    const { flags } = this.#story;
    return exchange.conditions.every((flag) =>
      flag.startsWith("!") ? !flags.has(flag.slice(1)) : flags.has(flag),
    );
  }

  /** Takes the next item of each list the exchange needs, one that belongs to the person who answers. */
  #bind(exchange: Exchange): Record<string, string> | null {
    const bound: Record<string, string> = {};
    const taken: ListItem[] = [];
    const voice = this.#speakers.present(exchange.lines.find((line) => line.voice !== "R")?.voice ?? "R");
    for (const list of exchange.takes) {
      const item = this.#story.lists[list]?.find(
        (candidate) =>
          !this.#taken.has(candidate) && (candidate.voice === undefined || candidate.voice === voice),
      );
      if (!item) {
        return null;
      }
      taken.push(item);
      Object.assign(bound, item.slots);
    }
    for (const item of taken) {
      this.#taken.add(item);
    }
    return bound;
  }
}
