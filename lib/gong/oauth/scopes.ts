import { listOperations } from "../operations/registry.ts";

export interface GongScope {
  name: string;
  /** What granting it lets us do, in our own words. */
  description: string;
}

/** Every scope of Gong's API v2 known to us. SCIM provisioning and MCP scopes are another world and left out. */
export const gongScopes: readonly GongScope[] = [
  { name: "api:calls:read:basic", description: "See the bare facts of calls" },
  {
    name: "api:calls:read:extensive",
    description: "See calls with people, topics, trackers and interaction",
  },
  { name: "api:calls:read:media-url", description: "Play the recordings of calls" },
  { name: "api:calls:read:transcript", description: "Read the transcripts of calls" },
  { name: "api:calls:create", description: "Add calls and their recordings" },
  { name: "api:call-user-access:read", description: "See who was given access to single calls" },
  { name: "api:call-user-access:write", description: "Give people access to single calls and take it away" },
  {
    name: "api:crm-calls:manual-association:read",
    description: "See which calls were tied to CRM records by hand",
  },
  { name: "api:users:read", description: "See the company's Gong users and their settings" },
  { name: "api:workspaces:read", description: "See the company's workspaces" },
  { name: "api:stats:user-actions", description: "See totals of what people did in Gong" },
  { name: "api:stats:user-actions:detailed", description: "See what people did in Gong, day by day" },
  { name: "api:stats:interaction", description: "See how people talk and listen on calls" },
  { name: "api:stats:scorecards", description: "See answered scorecards" },
  { name: "api:settings:scorecards:read", description: "See the scorecards and their questions" },
  { name: "api:settings:trackers:read", description: "See the trackers and their phrases" },
  { name: "api:call-outcomes:read", description: "See the outcomes a call can have" },
  { name: "api:library:read", description: "See the call library" },
  { name: "api:logs:read", description: "Read Gong's audit logs" },
  { name: "api:coaching:read", description: "See coaching figures of managers and their teams" },
  { name: "api:data-privacy:read", description: "Look up what Gong holds about a person" },
  { name: "api:data-privacy:delete", description: "Erase a person from Gong for good" },
  { name: "api:crm:integrations:read", description: "See the CRM integrations made through the API" },
  { name: "api:crm:integration:register", description: "Register a CRM integration" },
  { name: "api:crm:integration:delete", description: "Delete a CRM integration with all its data" },
  { name: "api:crm:schema", description: "See and change which CRM fields Gong knows" },
  { name: "api:crm:upload", description: "Upload CRM records and follow the upload" },
  { name: "api:crm:get-objects", description: "See uploaded CRM records" },
  { name: "api:flows:read", description: "See Engage flows, their steps and who is in them" },
  { name: "api:flows:write", description: "Put prospects into Engage flows and take them out" },
  { name: "api:tasks:read", description: "See people's Engage tasks" },
  { name: "api:tasks:write", description: "Complete, snooze and dismiss Engage tasks" },
  { name: "api:meetings:user:create", description: "Schedule meetings" },
  { name: "api:meetings:user:update", description: "Change scheduled meetings" },
  { name: "api:meetings:user:delete", description: "Cancel scheduled meetings" },
  { name: "api:meetings:integration:status", description: "Check whether people can schedule meetings" },
  { name: "api:permission-profile:read", description: "See permission profiles" },
  { name: "api:permission-profile:write", description: "Create and change permission profiles" },
  { name: "api:engagement-data:write", description: "Report content that customers viewed or shared" },
  { name: "api:digital-interactions:write", description: "Report digital interactions of customers" },
  { name: "api:integration-settings:write", description: "Change the settings of this integration in Gong" },
  { name: "api:ai-ask:read", description: "Ask Gong's AI about an account, deal or person (costs credits)" },
  { name: "api:ai-briefer:read", description: "Have Gong's AI write briefs (costs credits)" },
];

/** Ids of the operations that need this scope, always or for some of their options. */
export function operationIdsOf(scope: string): string[] {
  return listOperations()
    .filter(
      (operation) =>
        operation.scope === scope || operation.extraScopes?.some((extra) => extra.scope === scope),
    )
    .map((operation) => operation.id);
}

/** The scopes an operation may need, its options included. */
export function scopesOf(operation: {
  scope: string | null;
  extraScopes?: readonly { scope: string }[];
}): string[] {
  return [
    ...(operation.scope === null ? [] : [operation.scope]),
    ...(operation.extraScopes ?? []).map((extra) => extra.scope),
  ];
}
