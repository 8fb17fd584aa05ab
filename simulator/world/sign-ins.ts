import { fraction, mix } from "./rng.ts";
import { localToEpoch, type ZoneOffset } from "./zone.ts";

/** Somebody came in or tried to. */
export interface SignIn {
  atMs: number;
  /** Position of the user. */
  user: number;
  seed: number;
  hasSucceeded: boolean;
  /** Gong's own staff, acting as the user. */
  isBySupport: boolean;
}

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
/** 1 January 1970 was a Thursday. */
const isWeekend = (day: number) => (day + 4) % 7 === 0 || (day + 4) % 7 === 6;

/** The sign-ins of one day (days since 1970 on the company's wall clock), in no order of time. */
export function signInsOfDay(offsetAt: ZoneOffset, seeds: readonly number[], day: number): SignIn[] {
  const signIns: SignIn[] = [];
  for (const [user, userSeed] of seeds.entries()) {
    const seed = mix(userSeed, day);
    if (fraction(seed, 1) > (isWeekend(day) ? 0.04 : 0.8)) continue;
    const at = (hour: number) => localToEpoch(offsetAt, Math.floor(day * DAY_MS + hour * HOUR_MS));
    const morning = 7.6 + fraction(seed, 2) * 2.4;
    if (fraction(seed, 3) < 0.04) {
      signIns.push({
        atMs: at(morning) - 40_000,
        user,
        seed: mix(seed, 7),
        hasSucceeded: false,
        isBySupport: false,
      });
    }
    signIns.push({ atMs: at(morning), user, seed, hasSucceeded: true, isBySupport: false });
    if (fraction(seed, 4) < 0.25) {
      const atMs = at(13 + fraction(seed, 5) * 4);
      signIns.push({ atMs, user, seed: mix(seed, 8), hasSucceeded: true, isBySupport: false });
    }
    if (fraction(seed, 6) < 0.002) {
      const atMs = at(11 + fraction(seed, 5) * 4);
      signIns.push({ atMs, user, seed: mix(seed, 9), hasSucceeded: true, isBySupport: true });
    }
  }
  return signIns;
}
