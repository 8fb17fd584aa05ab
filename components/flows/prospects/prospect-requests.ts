import type {
  ProspectsLookUp,
  UnassignProspectsInput,
  UnassignReport,
} from "#lib/flows/prospects/schemas.ts";
import { api } from "#lib/http/api-client.ts";

export const prospectRequests = {
  lookUp: (tenant: string, crmProspectIds: string[]) =>
    api.post<ProspectsLookUp>(`/api/tenants/${tenant}/flows/prospects/look-up`, { crmProspectIds }),
  /** `key` names this one decision: the same key again gets the first answer instead of a second change. */
  unassign: (tenant: string, input: UnassignProspectsInput, key: string) =>
    api.post<UnassignReport>(`/api/tenants/${tenant}/flows/prospects/unassign`, input, {
      headers: { "idempotency-key": key },
    }),
};
