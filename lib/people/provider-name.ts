const names: Record<string, string> = {
  zoom: "Zoom",
  webex: "Webex",
  gotomeeting: "GoTo Meeting",
  googlemeet: "Google Meet",
  msteams: "Microsoft Teams",
  microsoftteams: "Microsoft Teams",
  teams: "Microsoft Teams",
};

/** The name of a web conferencing provider, whichever way Gong spells its code; an unknown code in words. Pure. */
export function providerName(code: string): string {
  const words = code.replaceAll(/[_\s-]+/gu, " ").trim();
  const known = names[words.toLowerCase().replaceAll(" ", "")];
  if (known) return known;
  const isShouted = words === words.toUpperCase();
  return isShouted ? words.charAt(0) + words.slice(1).toLowerCase() : words;
}
