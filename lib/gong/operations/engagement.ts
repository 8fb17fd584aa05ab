import { z } from "zod";
import { defineOperation } from "../core/define-operation.ts";
import { contentShared, contentViewed, customAction } from "./engagement-input.ts";
import { answerFields, id } from "./shapes.ts";

/** Gong documents an `integrationId` here without saying what it means. */
const reported = z.looseObject({ ...answerFields, integrationId: id() });

export const engagementOperations = {
  reportContentViewed: defineOperation({
    id: "reportContentViewed",
    name: "engagement.reportContentViewed",
    area: "engagement-legacy",
    method: "PUT",
    path: "/v2/customer-engagement/content/viewed",
    scope: "api:engagement-data:write",
    access: "write",
    summary: "Reports that a customer looked at content; digital interactions are the newer way.",
    contentType: "application/json",
    request: { body: contentViewed },
    response: reported,
    paging: null,
    emptyOn404: null,
  }),
  reportContentShared: defineOperation({
    id: "reportContentShared",
    name: "engagement.reportContentShared",
    area: "engagement-legacy",
    method: "PUT",
    path: "/v2/customer-engagement/content/shared",
    scope: "api:engagement-data:write",
    access: "write",
    summary: "Reports that content was shared with a customer.",
    contentType: "application/json",
    request: { body: contentShared },
    response: reported,
    paging: null,
    emptyOn404: null,
  }),
  reportCustomAction: defineOperation({
    id: "reportCustomAction",
    name: "engagement.reportCustomAction",
    area: "engagement-legacy",
    method: "PUT",
    path: "/v2/customer-engagement/action",
    scope: "api:engagement-data:write",
    access: "write",
    summary: "Reports any other thing that a customer did.",
    contentType: "application/json",
    request: { body: customAction },
    response: reported,
    paging: null,
    emptyOn404: null,
  }),
};
