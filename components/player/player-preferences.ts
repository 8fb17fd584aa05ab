/** How a person likes to listen, kept in this browser. */
export interface PlayerPreferences {
  rate: number;
  skipsSilence: boolean;
}

const key = "callboard:player";
const usual: PlayerPreferences = { rate: 1, skipsSilence: false };

export function readPreferences(): PlayerPreferences {
  try {
    return { ...usual, ...(JSON.parse(localStorage.getItem(key) ?? "{}") as Partial<PlayerPreferences>) };
  } catch {
    return usual;
  }
}

/** A browser that keeps nothing plays all the same. */
export function keepPreferences(preferences: PlayerPreferences): void {
  try {
    localStorage.setItem(key, JSON.stringify(preferences));
  } catch {}
}
