const KEY_AT_LINE_START = /^(\s*"(?:[^"\\]|\\.)*"): /gm;

/** Gong's JSON layout: pretty-printed, with a blank before the colon. */
export function gongJson(value: unknown): string {
  return JSON.stringify(value, null, 2).replace(KEY_AT_LINE_START, "$1 : ");
}
