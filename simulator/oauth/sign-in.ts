import type { CompanyState } from "../state/company-state.ts";
import type { SimulatorState } from "../state/simulator-state.ts";

export interface SignIn {
  company: CompanyState;
  emailAddress: string;
  isAdministrator: boolean;
}

const OTHERS_SUGGESTED = 2;

/** The Gong user with this address, in whichever company; null when there is none. */
export function findSignIn(simulator: SimulatorState, typed: string): SignIn | null {
  const wanted = typed.trim().toLowerCase();
  return allSignIns(simulator).find(({ emailAddress }) => emailAddress.toLowerCase() === wanted) ?? null;
}

/** A few people of each company to try the page with, administrators first. */
export function suggestSignIns(simulator: SimulatorState): SignIn[] {
  return [...simulator.companies.keys()].flatMap((key) => {
    const people = allSignIns(simulator).filter(({ company }) => company.key === key);
    const others = people.filter(({ isAdministrator }) => !isAdministrator).slice(0, OTHERS_SUGGESTED);
    return [...people.filter(({ isAdministrator }) => isAdministrator), ...others];
  });
}

function allSignIns(simulator: SimulatorState): SignIn[] {
  return [...simulator.companies.values()].flatMap((company) => {
    const administrators = new Set(company.company.administrators.map(({ emailAddress }) => emailAddress));
    return company
      .users({ includeAvatars: false })
      .filter(({ active }) => active)
      .map(({ emailAddress }) => ({
        company,
        emailAddress,
        isAdministrator: administrators.has(emailAddress),
      }));
  });
}
