import type { NoteAudience, NoteView } from "#lib/coaching/note-schemas.ts";

export const audienceWords: Record<NoteAudience, string> = {
  author: "Only me",
  person: "Me and the person",
  managers: "Me and the managers above",
  person_and_managers: "Me, the person and the managers above",
};

export const viewWords: Record<NoteView, string> = {
  all: "All",
  mine: "Mine",
  assigned: "For me to do",
  overdue: "Overdue",
  done: "Done",
};
