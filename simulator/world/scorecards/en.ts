import type { ScorecardSpec } from "./scorecard-spec.ts";

const REMARKS = [
  "Prepared and calm. The summary at the end was excellent.",
  "Good start, but the next step stayed vague. Name a date and who will be there.",
  "Let the customer finish. Twice they were about to say what really hurts.",
  "Strong on the product, thin on the business case.",
  "Please ask earlier who else decides.",
  "Nice handling of the price question.",
] as const;

export const ENGLISH: readonly ScorecardSpec[] = [
  {
    name: "Discovery call",
    of: "sales",
    types: ["discovery"],
    method: "MANUAL",
    questions: [
      {
        text: "How well did the call go overall?",
        type: "RANGE",
        isOverall: true,
        highest: 5,
        guide: "3 is what we expect of everybody.",
      },
      {
        text: "Did we understand today's process before we spoke about ours?",
        type: "RANGE",
        highest: 5,
        revisedInMonth: 2,
      },
      {
        text: "How far did we get with the impact?",
        type: "SINGLE_SELECT",
        options: ["Not raised", "Raised", "Put into figures", "Confirmed by the customer"],
      },
      {
        text: "Who decides was asked",
        type: "RANGE",
        highest: 3,
        notApplicable: 0.18,
        revisedInMonth: 6,
      },
      { text: "What should be done differently next time?", type: "OPEN_ENDED", remarks: REMARKS },
    ],
  },
  {
    name: "Product demo",
    of: "sales",
    types: ["demo"],
    method: "MANUAL",
    questions: [
      { text: "How well did the demo go overall?", type: "RANGE", isOverall: true, highest: 5 },
      {
        text: "Was the demo built on what discovery found?",
        type: "RANGE",
        highest: 5,
        guide: "5 when each part shown answers something the customer said.",
        revisedInMonth: 4,
      },
      {
        text: "What was missing?",
        type: "MULTI_SELECT",
        options: ["An agenda", "Room for questions", "The customer's own data", "A next step"],
        notApplicable: 0.3,
      },
      { text: "What should be done differently next time?", type: "OPEN_ENDED", remarks: REMARKS },
    ],
  },
  {
    name: "Commercial conversation",
    of: "sales",
    types: ["pricing", "objection", "negotiation"],
    method: "MANUAL",
    questions: [
      { text: "Overall", type: "RANGE", isOverall: true, highest: 5 },
      {
        text: "Was value confirmed before a discount was spoken of?",
        type: "RANGE",
        highest: 5,
        notApplicable: 0.12,
        revisedInMonth: 9,
      },
      {
        text: "How did the price question end?",
        type: "SINGLE_SELECT",
        options: ["Accepted", "Traded for something", "Given away", "Left open"],
      },
      { text: "Comment", type: "OPEN_ENDED", remarks: REMARKS },
    ],
  },
  {
    name: "First call",
    of: "sales",
    types: ["outreach"],
    method: "MANUAL",
    questions: [
      { text: "Overall", type: "RANGE", isOverall: true, highest: 10 },
      { text: "Reason for the call within thirty seconds", type: "RANGE", highest: 10, revisedInMonth: 1 },
      { text: "Comment", type: "OPEN_ENDED", remarks: REMARKS },
    ],
  },
  {
    name: "New-year playbook",
    of: "sales",
    types: ["discovery", "demo", "pricing"],
    method: "MANUAL",
    season: [0, 2],
    questions: [
      { text: "Overall", type: "RANGE", isOverall: true, highest: 5 },
      { text: "Was the new story told?", type: "SINGLE_SELECT", options: ["Yes", "In part", "No"] },
    ],
  },
  {
    name: "Customer check-in",
    of: "success",
    types: ["support"],
    method: "MANUAL",
    questions: [
      { text: "Overall", type: "RANGE", isOverall: true, highest: 5 },
      { text: "Were open issues closed or given a date?", type: "RANGE", highest: 5, revisedInMonth: 7 },
      {
        text: "What was covered?",
        type: "MULTI_SELECT",
        options: ["Adoption", "Open issues", "Training", "Renewal", "New needs"],
      },
      { text: "Comment", type: "OPEN_ENDED", remarks: REMARKS },
    ],
  },
  {
    name: "Conversation basics (AI)",
    of: "sales",
    types: ["discovery", "demo", "pricing", "objection", "negotiation"],
    method: "AUTOMATIC",
    questions: [
      { text: "Overall", type: "RANGE", isOverall: true, highest: 5 },
      { text: "Was an agenda agreed at the start?", type: "SINGLE_SELECT", options: ["Yes", "No"] },
      {
        text: "Was a next step agreed with a date?",
        type: "SINGLE_SELECT",
        options: ["Yes", "No"],
        revisedInMonth: 5,
      },
      { text: "Share of open questions", type: "RANGE", highest: 5, notApplicable: 0.1 },
    ],
  },
  {
    name: "Check-in basics (AI)",
    of: "success",
    types: ["support"],
    method: "AUTOMATIC",
    questions: [
      { text: "Overall", type: "RANGE", isOverall: true, highest: 5 },
      { text: "Did the customer sound at ease?", type: "RANGE", highest: 5, notApplicable: 0.15 },
    ],
  },
];
