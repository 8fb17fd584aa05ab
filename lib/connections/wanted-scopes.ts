export interface WantedScope {
  scope: string;
  /** What Callboard does with it, as a clause: "to …". */
  reason: string;
  /** Screens and features that stay closed without it. */
  screens: readonly string[];
}

/**
 * What Callboard asks an administrator to grant. An integration in Gong can be registered with fewer, and an
 * administrator may untick any: Callboard works with what is granted and says what stays closed. Withdrawn scopes
 * and those of user provisioning are not asked for.
 */
export const wantedScopes: readonly WantedScope[] = [
  want("api:calls:read:basic", "find a single call by its id", ["Explorer"]),
  want("api:calls:read:extensive", "copy calls with people, topics and interaction", [
    "Calls",
    "Call page",
    "Search",
    "Overview",
  ]),
  want("api:calls:read:transcript", "copy what was said on calls", ["Transcripts", "Search"]),
  want("api:calls:read:media-url", "play recordings", ["Player on the call page"]),
  want("api:users:read", "know who works where, and match members to Gong users", [
    "People",
    "Activity",
    "Calls",
  ]),
  want("api:workspaces:read", "tell your company from others, and filter by workspace", ["Workspace filter"]),
  want("api:stats:user-actions", "show what people did in a period", ["Activity"]),
  want("api:stats:user-actions:detailed", "show what people did day by day", ["Activity"]),
  want("api:stats:interaction", "show how people talk and listen", ["Coaching"]),
  want("api:stats:scorecards", "show answered scorecards", ["Scorecards"]),
  want("api:settings:scorecards:read", "name scorecards and their questions", ["Scorecards"]),
  want("api:settings:trackers:read", "name trackers", ["Trackers", "Search"]),
  want("api:call-outcomes:read", "name call outcomes", ["Call page"]),
  want("api:coaching:read", "show coaching figures of managers and teams", ["Coaching"]),
  want("api:library:read", "show the call library", ["Library"]),
  want("api:flows:read", "show Engage flows and who is in them", ["Flows"]),
  want("api:flows:write", "assign prospects to flows and take them out", ["Assign prospects"]),
  want("api:tasks:read", "show Engage tasks", ["Tasks"]),
  want("api:tasks:write", "complete, snooze and dismiss tasks", ["Tasks"]),
  want("api:calls:create", "add calls with their recordings", ["Upload a call"]),
  want("api:call-user-access:read", "see who was given access to single calls", ["Call access"]),
  want("api:call-user-access:write", "give and take away access to single calls", ["Call access"]),
  want("api:permission-profile:read", "show permission profiles", ["Permission profiles"]),
  want("api:permission-profile:write", "change permission profiles", ["Permission profiles"]),
  want("api:logs:read", "read Gong's audit logs", ["Gong's logs"]),
  want("api:data-privacy:read", "look up what Gong holds about a person", ["Data privacy"]),
  want("api:data-privacy:delete", "erase a person from Gong when you order it", ["Data privacy"]),
  want("api:crm:integrations:read", "show CRM integrations", ["CRM"]),
  want("api:crm:integration:register", "register a CRM integration", ["CRM"]),
  want("api:crm:integration:delete", "delete a CRM integration when you order it", ["CRM"]),
  want("api:crm:schema", "show and change which CRM fields Gong knows", ["CRM"]),
  want("api:crm:upload", "upload CRM records", ["CRM"]),
  want("api:crm:get-objects", "show uploaded CRM records", ["CRM"]),
  want("api:meetings:user:create", "schedule meetings", ["Meetings"]),
  want("api:meetings:user:update", "change scheduled meetings", ["Meetings"]),
  want("api:meetings:user:delete", "cancel scheduled meetings", ["Meetings"]),
  want("api:meetings:integration:status", "check who can schedule meetings", ["Meetings"]),
  want("api:engagement-data:write", "report content that customers viewed", ["Engagement"]),
  want("api:digital-interactions:write", "report digital interactions of customers", ["Engagement"]),
  want("api:integration-settings:write", "change the settings of this integration", ["Engagement"]),
  want("api:ai-ask:read", "ask Gong's AI about an account or deal", ["Ask Gong"]),
  want("api:ai-briefer:read", "have Gong's AI write briefs", ["Briefs"]),
];

function want(scope: string, reason: string, screens: readonly string[]): WantedScope {
  return { scope, reason, screens };
}
