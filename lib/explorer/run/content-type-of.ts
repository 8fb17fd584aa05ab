/** Kinds of the files that Gong takes, by the end of their name. */
const kinds: Record<string, string> = {
  csv: "text/csv",
  flac: "audio/flac",
  json: "application/json",
  jsonl: "application/x-ndjson",
  ldjson: "application/x-ldjson",
  mkv: "video/x-matroska",
  mp3: "audio/mpeg",
  mp4: "video/mp4",
  m4a: "audio/mp4",
  ndjson: "application/x-ndjson",
  txt: "text/plain",
  wav: "audio/wav",
};

/**
 * What kind a file is: the end of its name decides where we know it, since browsers know few of these and guess by
 * name too; otherwise what the browser says.
 */
export function contentTypeOf(fileName: string, stated: string | null): string {
  const ending = /\.([a-z0-9]+)$/i.exec(fileName)?.[1]?.toLowerCase() ?? "";
  const said = stated?.split(";")[0]?.trim().toLowerCase();
  return (Object.hasOwn(kinds, ending) ? kinds[ending] : said) || "application/octet-stream";
}
