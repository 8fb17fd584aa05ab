/** The words of the flows, by home language of the company. `audience` tells which workspace a flow is for. */
export interface FlowSpec {
  name: string;
  description: string;
  pattern: PatternName;
  audience: "home" | "abroad" | "success";
  folder: string | null;
  exclusive?: boolean;
}

export type StepAction =
  | "SEND_EMAIL"
  | "AUTO_SEND_EMAIL"
  | "CALL"
  | "LINKEDIN_CONNECT"
  | "LINKEDIN_MESSAGE"
  | "CUSTOM";

/** Action and the day of the flow on which it is due. */
export type StepPattern = readonly (readonly [StepAction, number])[];

export type PatternName = keyof typeof PATTERNS;

export const PATTERNS = {
  outbound: [
    ["AUTO_SEND_EMAIL", 0],
    ["CALL", 1],
    ["LINKEDIN_CONNECT", 2],
    ["AUTO_SEND_EMAIL", 4],
    ["CALL", 6],
    ["LINKEDIN_MESSAGE", 8],
    ["SEND_EMAIL", 11],
  ],
  followUp: [
    ["SEND_EMAIL", 0],
    ["CALL", 2],
    ["SEND_EMAIL", 5],
    ["CUSTOM", 7],
  ],
  nurture: [
    ["AUTO_SEND_EMAIL", 0],
    ["AUTO_SEND_EMAIL", 7],
    ["AUTO_SEND_EMAIL", 14],
    ["CALL", 18],
  ],
  callsOnly: [
    ["CALL", 0],
    ["CALL", 3],
    ["CALL", 7],
  ],
  renewal: [
    ["SEND_EMAIL", 0],
    ["CALL", 3],
    ["SEND_EMAIL", 10],
    ["CALL", 12],
    ["CUSTOM", 14],
  ],
} satisfies Record<string, StepPattern>;

export const FOLDERS = [
  { name: "Outbound", parent: null },
  { name: "Manufacturing", parent: "Outbound" },
  { name: "Life sciences", parent: "Outbound" },
  { name: "Inbound", parent: null },
  { name: "Events", parent: null },
  { name: "Trade fairs", parent: "Events" },
  { name: "Renewals", parent: null },
  { name: "Onboarding", parent: null },
] as const;

/** One flow a line: `name | pattern | audience | folder or - | exclusive or empty | description`. */
const COMPANY_FLOWS = `
Cold outbound: plant managers       | outbound  | home    | Outbound      |           | First contact with people who run a site
Cold outbound: quality leads        | outbound  | home    | Outbound      |           | First contact with heads of quality
Cold outbound: finance              | outbound  | home    | Outbound      |           | First contact with finance directors
Named accounts, first wave          | outbound  | home    | Outbound      | exclusive | The hundred accounts of this year, handled one by one
Named accounts, second wave         | outbound  | home    | Outbound      | exclusive | Those of the first wave who asked to be called later
Discrete manufacturing              | outbound  | home    | Manufacturing |           | Shops with high mix and low volume
Process manufacturing               | outbound  | home    | Manufacturing |           | Plants that run around the clock
Medical devices                     | outbound  | home    | Life sciences |           | Makers of regulated devices
Pharma packaging                    | nurture   | home    | Life sciences |           | Long cycle, regulated, slow to answer
DACH first contact                  | outbound  | abroad  | Outbound      |           | First contact in German
France first contact                | outbound  | abroad  | Outbound      |           | First contact in French
Iberia first contact                | outbound  | abroad  | Outbound      |           | First contact in Spanish
UK re-engagement                    | nurture   | abroad  | Outbound      |           | Evaluations of last year that went quiet
Inbound: demo request               | followUp  | home    | Inbound       | exclusive | Answers within the hour, nobody else writes meanwhile
Inbound: price list download        | followUp  | home    | Inbound       |           | People who looked at prices
Inbound: webinar question           | followUp  | home    | Inbound       |           | A question was asked and not answered on air
No-show                             | callsOnly | home    | Inbound       |           | A meeting was booked and nobody came
After the demo                      | followUp  | home    | -             |           | Keeps a demo warm until the next step is agreed
Trade fair: visited our stand       | followUp  | home    | Trade fairs   |           | Scanned badges, within three days
Trade fair: invited, did not come   | nurture   | home    | Trade fairs   |           | Sends the material that was shown
Customer evening                    | callsOnly | success | Events        |           | Personal invitations
Renewal in 120 days                 | renewal   | success | Renewals      |           | Opens the talk about the next term
Renewal in 60 days                  | renewal   | success | Renewals      | exclusive | Only the account's owner writes from here on
Lapsed customers                    | nurture   | success | Renewals      |           | Left within two years
Onboarding: first two weeks         | followUp  | success | Onboarding    |           | Makes sure that the first users log in
Onboarding: second site             | followUp  | success | Onboarding    |           | Another plant of a customer goes live
`;

/** Flows that people made for themselves; `shared` ones are seen by their team as well. */
export const PERSONAL_NAMES = [
  "My quiet deals",
  "Old friends from the last job",
  "Try: short subject lines",
  "Thursday call block",
];
export const SHARED_NAMES = ["Team: stuck in evaluation", "Team: procurement went silent"];

export function companyFlowSpecs(): FlowSpec[] {
  return COMPANY_FLOWS.trim()
    .split("\n")
    .map((line) => {
      const [name = "", pattern, audience, folder, exclusive, description = ""] = line
        .split("|")
        .map((cell) => cell.trim());
      return {
        name,
        description,
        pattern: pattern as PatternName,
        audience: audience as FlowSpec["audience"],
        folder: folder === "-" || folder === undefined ? null : folder,
        exclusive: exclusive === "exclusive",
      };
    });
}

const EMAILS = [
  {
    subject: "{{account.name}} and the hours that go into paperwork",
    body: "<div>Hello {{recipient.first_name}},</div><div>your colleagues in the trade tell us that a day a week goes into records nobody reads. Is it like that at {{account.name}}?</div>",
  },
  {
    subject: "What three plants like yours did first",
    body: '<div>Hello {{recipient.first_name}},</div><div>here is <a href="https://example.com/first-steps?for=plants&amp;page=1">one page</a>:</div><ul><li>what they started with</li><li>what it cost</li><li>what they would leave out today</li></ul><div><br></div><div>Kind regards<br>{{sender.first_name}}</div>',
  },
  {
    subject: "Shall I stop writing?",
    body: "<div>Hello {{recipient.first_name}},</div><div>if this is not on the list this year, a short no is all I need.</div>",
  },
];

/** Subject and text of a step; steps that are no messages have neither. */
export function stepText(action: StepAction, nth: number): { subject: string | null; body: string | null } {
  const email = EMAILS[nth % EMAILS.length];
  switch (action) {
    case "SEND_EMAIL":
    case "AUTO_SEND_EMAIL":
      return { subject: email?.subject ?? null, body: email?.body ?? null };
    case "LINKEDIN_CONNECT":
    case "LINKEDIN_MESSAGE":
      return { subject: null, body: "Hello {{recipient.first_name}}, we spoke to {{account.name}} before." };
    case "CALL":
      return { subject: null, body: "Ask who decides, and by when." };
    default:
      return { subject: "Check whether an answer came on another way", body: null };
  }
}
