import type { Area } from "#lib/tenancy/areas.ts";

export const areaWords: Record<Area, string> = {
  calls: "Calls",
  transcripts: "Transcripts",
  stats: "Activity",
  scorecards: "Scorecards",
  library: "Library",
  flows: "Flows",
  people: "People",
  crm: "CRM",
  privacy: "Data privacy",
  meetings: "Meetings",
  engagement: "Engagement",
  logs: "Gong's logs",
  ai: "Gong's AI",
  settings: "Administration",
};
