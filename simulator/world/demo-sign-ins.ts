import { acme } from "./profiles/acme.ts";
import { nordwind } from "./profiles/nordwind.ts";

export interface DemoSignIn {
  companyKey: string;
  emailAddress: string;
  name: string;
  title: string;
  /** Only technical administrators may consent to an app. */
  isTechnicalAdministrator: boolean;
}

/** The people whose part one plays in the demo: the head, a manager and a representative of each company. */
export const DEMO_SIGN_INS: readonly DemoSignIn[] = [acme, nordwind].flatMap((profile) =>
  profile.signIns.flatMap((handle) => {
    const person = profile.people.find((candidate) => candidate.handle === handle);
    return person
      ? [
          {
            companyKey: profile.key,
            emailAddress: `${handle}@${profile.emailDomain}`,
            name: `${person.firstName} ${person.lastName}`,
            title: person.title,
            isTechnicalAdministrator: profile.technicalAdministrators.includes(handle),
          },
        ]
      : [];
  }),
);
