import { describe, expect, it } from "vitest";
import { TenantShare } from "./tenant-share.ts";

const job = (tenantId: string, stream: string) => ({ tenantId, stream });

describe("TenantShare", () => {
  it("lets so many of one tenant run at a time, and gives back the others one for each that ends", () => {
    const share = new TenantShare<ReturnType<typeof job>>(2);
    const taken = ["a", "b", "c", "d"].map((stream) => share.take(job("one", stream)));
    expect(taken).toEqual([true, true, false, false]);
    expect(share.take(job("two", "a"))).toBe(true);
    expect(share.end("one")).toEqual(job("one", "c"));
    expect(share.end("one")).toEqual(job("one", "d"));
    expect(share.end("two")).toBeUndefined();
    expect(share.take(job("one", "c"))).toBe(true);
  });

  it("gives back everything at once", () => {
    const share = new TenantShare<ReturnType<typeof job>>(1);
    for (const stream of ["a", "b", "c"]) share.take(job("one", stream));
    expect(share.release()).toEqual([job("one", "b"), job("one", "c")]);
    expect(share.end("one")).toBeUndefined();
  });
});
