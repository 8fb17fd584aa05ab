export interface DemoPerson {
  role: "owner" | "manager" | "member";
  name: string;
  email: string;
}

export interface DemoCompany {
  slug: string;
  name: string;
  /** The first is the owner. They are people of the simulated company too, so their calls are theirs. */
  people: [DemoPerson, ...DemoPerson[]];
}

/** The same for everybody; only ever valid on the machine that runs the demo. */
export const demoPassword = "quiet-harbour-lantern";

export const demoCompanies: [DemoCompany, DemoCompany] = [
  {
    slug: "acme",
    name: "Acme Instruments",
    people: [
      { role: "owner", name: "Ada Lindqvist", email: "ada.lindqvist@acme.example" },
      { role: "manager", name: "Marcus Reed", email: "marcus.reed@acme.example" },
      { role: "member", name: "Kim Tanaka", email: "kim.tanaka@acme.example" },
    ],
  },
  {
    slug: "nordwind",
    name: "Nordwind Logistik Software",
    people: [
      { role: "owner", name: "Jonas Brandt", email: "jonas.brandt@nordwind.example" },
      { role: "manager", name: "Lena Vogt", email: "lena.vogt@nordwind.example" },
      { role: "member", name: "Felix Sommer", email: "felix.sommer@nordwind.example" },
    ],
  },
];
