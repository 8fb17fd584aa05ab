export const directions = ["Inbound", "Outbound", "Conference", "Unknown"] as const;

export const scopes = ["External", "Internal", "Unknown"] as const;

export const callSorts = ["newest", "oldest"] as const;

export const transcriptStates = ["waiting", "present", "empty", "withheld", "missing"] as const;

/** Calls that a figure is about: those on which customers talked. */
export const talks = ["customers"] as const;

export const transcriptFormats = ["txt", "vtt", "srt", "json", "docx"] as const;
