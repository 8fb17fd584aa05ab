import { z } from "zod";
import { gongId, idText } from "../core/fields.ts";
import { flag, id, list, oneOf, onOff, text, words } from "./shapes.ts";

/** The single rights of a profile, in the order of Gong's settings. */
const rights = [
  "scoreCalls",
  "overrideScore",
  "downloadCallMedia",
  "shareCallsWithCustomers",
  "manuallyScheduleAndUploadCalls",
  "privateCalls",
  "deleteCalls",
  "trimCalls",
  "listenInCalls",
  "deleteEmails",
  "callsAndSearch",
  "library",
  "deals",
  "createEditAndDeleteDealsBoards",
  "dealsInlineEditing",
  "account",
  "coaching",
  "usage",
  "teamStats",
  "initiatives",
  "market",
  "activity",
  "forecast",
  "forecastManage",
  "engageManageCompanyTemplates",
  "engageManageCompanySequences",
  "engageCreateAndManageRulesets",
  "engageSnoozeFlowToDosForOthers",
  "engageAllowCrmFieldsViewChange",
  "viewEngageAnalyticsActivity",
  "viewEngageAnalyticsPerformance",
  "viewEngageAnalyticsFlows",
  "manageGeneralBusinessSettings",
  "manageScorecards",
  "exportCallsAndCoachingDataToCSV",
  "crmDataInlineEditing",
  "crmDataImport",
  "viewRevenueAnalytics",
  "manageRevenueAnalytics",
  "engageReassignFlowToDosToOthers",
  "engageAssignFlowToDosToOthers",
  "dealsDataExport",
  "aiBuilder",
  "orchestrateCreateAndManagePlays",
] as const;

type Right = (typeof rights)[number];

const levels = ["all", "managers-team", "report-to-them", "own", "none"] as const;
const folderLevels = ["none", "all", "specific-folders"] as const;

/** The same field for each right. */
function eachRight<Schema extends z.ZodType>(schema: Schema): Record<Right, Schema> {
  return Object.fromEntries(rights.map((right) => [right, schema])) as Record<Right, Schema>;
}

const access = () => z.looseObject({ permissionLevel: oneOf(levels), teamLeadIds: list(idText()) }).nullish();

/** A permission profile as Gong tells it. */
export const permissionProfile = z.looseObject({
  id: id(),
  name: text(),
  description: text(),
  callsAccess: access(),
  libraryFolderAccess: z
    .looseObject({
      permissionLevel: oneOf(folderLevels),
      libraryFolderIds: list(idText()),
      managePublicFolder: flag(),
      manageStreams: flag(),
      manageFolderCalls: flag(),
      shareFoldersAndStreams: flag(),
    })
    .nullish(),
  dealsAccess: access(),
  forecastPermissions: z
    .looseObject({
      forecastAccess: access(),
      forecastEditSubmissions: access(),
      forecastEditTargets: access(),
    })
    .nullish(),
  coachingAccess: access(),
  insightsAccess: access(),
  usageAccess: access(),
  emailsAccess: access(),
  ...eachRight(flag()),
});

const accessInput = () =>
  z
    .strictObject({
      permissionLevel: z.enum(levels).optional(),
      teamLeadIds: z.array(gongId()).optional(),
    })
    .optional();

/** A permission profile to write: what is left out becomes false or none in a new one. */
export const permissionProfileInput = z.strictObject({
  id: gongId().optional(),
  name: words().optional(),
  description: z.string().optional(),
  callsAccess: accessInput(),
  libraryFolderAccess: z
    .strictObject({
      permissionLevel: z.enum(folderLevels).optional(),
      libraryFolderIds: z.array(gongId()).optional(),
      managePublicFolder: onOff(),
      manageStreams: onOff(),
      manageFolderCalls: onOff(),
      shareFoldersAndStreams: onOff(),
    })
    .optional(),
  dealsAccess: accessInput(),
  forecastPermissions: z
    .strictObject({
      forecastAccess: accessInput(),
      forecastEditSubmissions: accessInput(),
      forecastEditTargets: accessInput(),
    })
    .optional(),
  coachingAccess: accessInput(),
  insightsAccess: accessInput(),
  usageAccess: accessInput(),
  emailsAccess: accessInput(),
  ...eachRight(onOff()),
});
