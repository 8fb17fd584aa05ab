export const directions = ["Inbound", "Outbound", "Conference", "Unknown"] as const;

/** Calls that a figure is about: those on which customers talked. */
export const talks = ["customers"] as const;

export const transcriptFormats = ["txt", "vtt", "srt", "json", "docx"] as const;
