import { describe, expect, it } from "vitest";
import { textParts } from "./flow-variables.ts";
import { messageParagraphs } from "./step-text.ts";

/** What a reader sees: paragraphs, variables in brackets. */
function read(body: string): string[] {
  return messageParagraphs(body).map((parts) =>
    parts.map((part) => (part.kind === "variable" ? `[${part.name}]` : part.text)).join(""),
  );
}

describe("the text of a step", () => {
  it("is its words, a line for each block", () => {
    expect(read("<div>Hello {{recipient.first_name}},</div><div>your colleagues.</div>")).toEqual([
      "Hello [recipient.first_name],\nyour colleagues.",
    ]);
  });

  it("has paragraphs where the message has them", () => {
    expect(read("<p>One</p>\n  <p>Two<br>lines</p>")).toEqual(["One", "Two\nlines"]);
    expect(read("<div>One</div><div><br></div><div>Two</div>")).toEqual(["One", "Two"]);
    expect(read("One<br/><br/>Two")).toEqual(["One", "Two"]);
  });

  it("keeps the lines of a text that is no HTML", () => {
    expect(read("Hello Bo,\nhow are you?\n\n\nBye & thanks")).toEqual([
      "Hello Bo,\nhow are you?",
      "Bye & thanks",
    ]);
  });

  it("tells where a link leads, once", () => {
    expect(read('See <a href="https://example.com/a?b=1&amp;c=2"><b>our page</b></a>.')).toEqual([
      "See our page (https://example.com/a?b=1&c=2).",
    ]);
    expect(
      read(
        '<a href="https://example.com">https://example.com</a> <a href="mailto:bo@example.com">bo@example.com</a>',
      ),
    ).toEqual(["https://example.com bo@example.com"]);
    expect(read("<a href='javascript:alert(1)'>here</a> <a name=top>there</a>")).toEqual([
      "here (javascript:alert(1)) there",
    ]);
    expect(read('Book <a href="https://example.com/{{sender.id}}">a time</a>')).toEqual([
      "Book a time (https://example.com/[sender.id])",
    ]);
  });

  it("tells points of a list from each other", () => {
    expect(
      read("<p>Three:</p><ul><li>one</li><li>two</li></ul><ol><li>first</li><li>second</li></ol>"),
    ).toEqual(["Three:", "• one\n• two", "1. first\n2. second"]);
  });

  it("turns signs that are written as entities into themselves, once", () => {
    expect(
      read(
        "<p>Tom &amp; Bo&#39;s &quot;caf&eacute;&quot; &#x1F600;&nbsp;&ndash; &amp;lt;b&amp;gt; &unknown;</p>",
      ),
    ).toEqual(['Tom & Bo\'s "café" 😀\u00a0– &lt;b&gt; &unknown;']);
  });

  it("leaves out what is no text", () => {
    expect(
      read(
        "<!DOCTYPE html><html><head><title>x</title><style>p > a {color:red}</style></head><body><!-- note > -->Hi<script>alert('</p>')</script></body></html>",
      ),
    ).toEqual(["Hi"]);
    expect(read('<img src="x" onerror="alert(1)" alt="Our stand">Come<o:p></o:p>')).toEqual([
      "[Our stand]Come",
    ]);
    expect(read("")).toEqual([]);
    expect(read("<div><br></div>")).toEqual([]);
  });

  it("loses no words in angle brackets that are no HTML", () => {
    expect(read("Hello <first name>, a < b > c, write to <bo@example.com> or <https://example.com>")).toEqual(
      ["Hello <first name>, a < b > c, write to <bo@example.com> or <https://example.com>"],
    );
  });

  it("takes an attribute with a bracket in it for one", () => {
    expect(read('<div title="a > b">text</div>')).toEqual(["text"]);
  });

  it("reads a long and broken message to its end", () => {
    const broken = `<p>One</p>${'<a href="'.repeat(3_000)}${"{{".repeat(3_000)}${"&".repeat(3_000)}${"<!--".repeat(3_000)}`;
    expect(read(broken).length).toBe(1);
  });
});

describe("the subject of a step", () => {
  it("is text as it stands, with its variables", () => {
    expect(textParts("{{account.name}} & <you>: {{ recipient.first_name }}")).toEqual([
      { kind: "variable", name: "account.name" },
      { kind: "text", text: " & <you>: " },
      { kind: "variable", name: "recipient.first_name" },
    ]);
  });
});
