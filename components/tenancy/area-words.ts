import type { Area, Level } from "#lib/tenancy/areas.ts";

export const areaWords: Record<Area, string> = {
  calls: "Calls",
  transcripts: "Transcripts",
  stats: "Activity and interaction",
  scorecards: "Scorecards",
  library: "Library",
  flows: "Flows",
  people: "People",
  crm: "CRM data",
  privacy: "Privacy requests",
  meetings: "Meetings",
  engagement: "Engagement",
  logs: "Logs",
  ai: "AI answers",
  settings: "Administration",
};

export const levelWords: Record<Level, string> = { none: "Closed", read: "Read", write: "Read and change" };
