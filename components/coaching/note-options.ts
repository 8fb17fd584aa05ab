import { infiniteQueryOptions, queryOptions } from "#components/query/query-options.ts";
import type {
  CoachingNotes,
  CoachingNotesQuery,
  CreateCoachingNoteInput,
  NoteChoices,
  UpdateCoachingNoteInput,
} from "#lib/coaching/note-schemas.ts";
import { coachingKeys } from "#lib/coaching/query-keys.ts";
import { api } from "#lib/http/api-client.ts";
import { base, withOwn } from "./coaching-requests.ts";

export function notesOptions(tenant: string, query: CoachingNotesQuery) {
  return infiniteQueryOptions({
    queryKey: coachingKeys.notes(tenant, query),
    initialPageParam: null as string | null,
    queryFn: ({ pageParam, signal }) => {
      const params = withOwn(new URLSearchParams(), { ...query, cursor: pageParam });
      return api.get<CoachingNotes>(`${base(tenant)}/notes?${params}`, { signal });
    },
    getNextPageParam: (page) => page.nextCursor,
  });
}

export function noteChoicesOptions(tenant: string) {
  return queryOptions({
    queryKey: coachingKeys.noteChoices(tenant),
    queryFn: ({ signal }) => api.get<NoteChoices>(`${base(tenant)}/note-choices`, { signal }),
  });
}

export const noteRequests = {
  create: (tenant: string, input: Partial<CreateCoachingNoteInput>) =>
    api.post<{ id: string }>(`${base(tenant)}/notes`, input),
  update: (tenant: string, id: string, input: UpdateCoachingNoteInput) =>
    api.patch(`${base(tenant)}/notes/${id}`, input),
  remove: (tenant: string, id: string) => api.delete(`${base(tenant)}/notes/${id}`),
};
