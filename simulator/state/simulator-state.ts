import type { OAuthClient } from "../oauth/oauth-client.ts";
import { TokenStore } from "../oauth/token-store.ts";
import type { Company } from "../world/types.ts";
import type { Clock, VirtualClock } from "./clock.ts";
import { CompanyState } from "./company-state.ts";
import { createRandom, type Random } from "./random.ts";
import { RequestLog } from "./request-log.ts";

/** Everything a running simulator knows. */
export class SimulatorState {
  readonly seed: string;
  /** Judges cursors, tokens, codes and media addresses, and says which calls have happened. */
  readonly clock: VirtualClock;
  /** Judges the limits. */
  readonly rateClock: Clock;
  readonly client: OAuthClient;
  readonly companies: ReadonlyMap<string, CompanyState>;
  readonly tokens: TokenStore;
  readonly log = new RequestLog();
  /** Request ids of answers that belong to no company. */
  readonly requestIds: Random;
  readonly mediaSecret: string;
  /** Origin of the pages, the token endpoint and the media; known once the simulator listens. */
  appOrigin = "";

  constructor(settings: {
    seed: string;
    clock: VirtualClock;
    rateClock: Clock;
    client: OAuthClient;
    world: Company[];
  }) {
    this.seed = settings.seed;
    this.clock = settings.clock;
    this.rateClock = settings.rateClock;
    this.client = settings.client;
    this.companies = new Map(
      settings.world.map((company) => [company.key, new CompanyState(company, settings.seed)]),
    );
    this.tokens = new TokenStore(settings.seed, settings.clock);
    this.requestIds = createRandom(`${settings.seed}:request ids`);
    this.mediaSecret = `${settings.seed}:media`;
  }
}
