import { defaultPeriod, periods } from "./choices.ts";
import type { TeamScopeQuery } from "./schemas.ts";

const gongId = /^\d{1,20}$/;

function isPlainDate(text: string): boolean {
  const at = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  if (Number.isNaN(at) || new Date(at).toISOString().slice(0, 10) !== text) return false;
  return text >= "1900-01-01" && text < "2200-01-01";
}

/**
 * What the schema of the same words reads, in the browser, which need not load all that checks input; null for words
 * that it refuses. The zone is the page's own.
 */
export function readScope(words: Record<string, string>, zone: string): TeamScopeQuery | null {
  const { team, workspace, period = defaultPeriod, from, to } = words;
  const known = periods.find((name) => name === period);
  if (!known) return null;
  if ([team, workspace].some((id) => id !== undefined && !gongId.test(id))) return null;
  if ([from, to].some((day) => day !== undefined && !isPlainDate(day))) return null;
  return {
    period: known,
    zone,
    ...(team !== undefined && { team }),
    ...(workspace !== undefined && { workspace }),
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
  };
}
