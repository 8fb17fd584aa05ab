import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { orPlainError } from "./or-plain-error.ts";
import type { PlainErrorProps } from "./plain-error.tsx";

const props: PlainErrorProps = {
  sentence: "Callboard could not be reached.",
  nextStep: "Check your network.",
  errorId: "4711",
};

test("tells a failure in plain words where the code that tells of it cannot be had", async () => {
  const { default: Shown } = await orPlainError<PlainErrorProps>(Promise.reject(new TypeError("offline")));
  const shown = renderToStaticMarkup(<Shown {...props} />);
  expect(shown).toContain("Callboard could not be reached. Check your network.");
  expect(shown).toContain("Error id 4711");
});

test("shows what was loaded where it could be", async () => {
  const { default: Shown } = await orPlainError<PlainErrorProps>(
    Promise.resolve({ default: ({ sentence }: PlainErrorProps) => <b>{sentence}</b> }),
  );
  expect(renderToStaticMarkup(<Shown {...props} />)).toBe("<b>Callboard could not be reached.</b>");
});
