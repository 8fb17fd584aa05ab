import { expect, it } from "vitest";
import { type ServedInput, servedResult } from "./served-result.ts";

const options = { queryKey: ["one"] };
const first: ServedInput = {
  options,
  served: undefined,
  before: undefined,
  failure: null,
  isNextAsked: false,
};

it("waits where there is no answer, unless nobody asks", () => {
  expect(servedResult(first)).toMatchObject({ data: undefined, isPending: true, isLoading: true });
  expect(servedResult({ ...first, options: { ...options, enabled: false } })).toMatchObject({
    isPending: true,
    isFetching: false,
    isLoading: false,
  });
});

it("shows what was there before while another question waits, if the screen wants that", () => {
  const kept = { ...options, placeholderData: (before: unknown) => before };
  expect(servedResult({ ...first, before: "old", options: kept })).toMatchObject({
    data: "old",
    isPlaceholderData: true,
    isFetching: true,
  });
  expect(servedResult({ ...first, before: "old" }).data).toBeUndefined();
});

it("fails where the cache cannot be had, but not what the server has answered", () => {
  const failure = new Error("no script");
  expect(servedResult({ ...first, failure })).toMatchObject({
    isError: true,
    error: failure,
    isFetching: false,
  });
  expect(servedResult({ ...first, failure, served: "answer" })).toMatchObject({
    isError: false,
    data: "answer",
  });
  expect(servedResult({ ...first, failure, served: "answer", isNextAsked: true })).toMatchObject({
    isFetchingNextPage: false,
    isFetchNextPageError: true,
  });
});
