import type { CompanyState } from "../state/company-state.ts";
import type { SimulatorState } from "../state/simulator-state.ts";
import { DEMO_SIGN_INS } from "../world/demo-sign-ins.ts";

export interface SignIn {
  company: CompanyState;
  emailAddress: string;
  isAdministrator: boolean;
}

/** The Gong user with this address, in whichever company; null when there is none. */
export function findSignIn(simulator: SimulatorState, typed: string): SignIn | null {
  const wanted = typed.trim().toLowerCase();
  return allSignIns(simulator).find(({ emailAddress }) => emailAddress.toLowerCase() === wanted) ?? null;
}

/** The people whose part one plays in the demo; where a world has none of them, its administrators. */
export function suggestSignIns(simulator: SimulatorState): SignIn[] {
  const demo = new Set(DEMO_SIGN_INS.map(({ emailAddress }) => emailAddress));
  return allSignIns(simulator).filter(
    ({ emailAddress, isAdministrator }) => isAdministrator || demo.has(emailAddress),
  );
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
