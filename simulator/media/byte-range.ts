export interface ByteRange {
  /** First byte. */
  start: number;
  /** Byte after the last. */
  end: number;
}

/**
 * The one range a `Range` header asks for. Null: no range, an unknown unit or several ranges, so the whole is
 * sent. "unsatisfiable": answer 416.
 */
export function readByteRange(header: string | undefined, size: number): ByteRange | null | "unsatisfiable" {
  const [, first = "", last = ""] = /^bytes=(\d*)-(\d*)$/.exec(header ?? "") ?? [];
  if (first === "" && last === "") return null;
  if (first === "") {
    const count = Math.min(Number(last), size);
    return count === 0 ? "unsatisfiable" : { start: size - count, end: size };
  }
  const start = Number(first);
  const end = last === "" ? size : Math.min(Number(last) + 1, size);
  if (last !== "" && Number(last) < start) return null;
  return start >= size ? "unsatisfiable" : { start, end };
}
