import { describe, expect, it } from "vitest";
import { onToastWaiting, receiveToasts, type ToastRequest, toast } from "./toast.ts";

describe("toast", () => {
  it("keeps what comes before anybody shows toasts, and hands it over in order", () => {
    const seen: ToastRequest[] = [];
    let woken = 0;
    const sleep = onToastWaiting(() => {
      woken += 1;
    });
    toast.success("Saved");
    toast.error("Lost", { description: "Try again." });
    expect(woken).toBe(2);

    const end = receiveToasts((request) => seen.push(request));
    toast.info("Now");
    expect(seen.map((request) => [request.tone, request.title])).toEqual([
      ["ok", "Saved"],
      ["danger", "Lost"],
      ["info", "Now"],
    ]);
    expect(woken).toBe(2);
    end();
    sleep();
  });

  it("shows nothing twice", () => {
    const first: ToastRequest[] = [];
    const second: ToastRequest[] = [];
    toast.info("Once");
    receiveToasts((request) => first.push(request))();
    receiveToasts((request) => second.push(request))();
    expect([first.length, second.length]).toEqual([1, 0]);
  });
});
