import type { GongUser } from "../../world/types.ts";

export interface Obstacle {
  error: string;
  texts: { userFacingError: string; fixUrl: string; helpUrl: string };
}

const SETTINGS_URL = "https://app.gong.io/settings/user/integrations";
const HELP_URL = "https://help.gong.io/docs/connect-your-calendar";

/** What keeps a user from scheduling meetings; null when nothing does. */
export function obstacleOf(user: GongUser, provider?: string): Obstacle | null {
  const providers = providersOf(user);
  if (!user.active) return obstacle("User inactive", "Your Gong account is not active.");
  if (providers.length === 0) {
    return obstacle("Provider disconnected", "Connect your web conference provider to Gong.");
  }
  if (user.meetingConsentPageUrl === null) {
    return obstacle("Consent page disabled", "The consent page is not enabled in your company.");
  }
  if (provider !== undefined && !providers.includes(provider)) {
    return obstacle("Provider disconnected", `Connect ${provider} to Gong, or choose another provider.`);
  }
  return null;
}

function obstacle(error: string, userFacingError: string): Obstacle {
  return { error, texts: { userFacingError, fixUrl: SETTINGS_URL, helpUrl: HELP_URL } };
}

export function providersOf({ conferencingProviders }: GongUser): string[] {
  if (!Array.isArray(conferencingProviders)) return [];
  return conferencingProviders.flatMap((entry) =>
    typeof entry === "object" && entry !== null && !Array.isArray(entry) && typeof entry.provider === "string"
      ? [entry.provider]
      : [],
  );
}
