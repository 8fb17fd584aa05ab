import type { CrmContact } from "../../world/types.ts";
import { createRandom, randomText } from "../random.ts";

export type NewContact = Pick<CrmContact, "firstName" | "lastName" | "title" | "emailAddress"> & {
  accountCrmId: string | null;
  companyName: string | null;
};

/** The contacts of the CRM: those of the world and those that bulk assignments made. */
export class Prospects {
  readonly #known: ReadonlyMap<string, CrmContact>;
  readonly #created = new Map<string, CrmContact>();
  readonly #seed: string;

  constructor(contacts: readonly CrmContact[], seed: string) {
    this.#known = new Map(contacts.map((contact) => [contact.crmId, contact]));
    this.#seed = seed;
  }

  all(): CrmContact[] {
    return [...this.#known.values(), ...this.#created.values()];
  }

  created(): CrmContact[] {
    return [...this.#created.values()];
  }

  find(crmId: string): CrmContact | null {
    return this.#known.get(crmId) ?? this.#created.get(crmId) ?? null;
  }

  create(contact: NewContact, ownerUserId: string): CrmContact {
    const { accountCrmId, companyName, ...person } = contact;
    const random = createRandom(`${this.#seed}:contact:${this.#created.size}`);
    const made: CrmContact = {
      ...person,
      crmId: `0035e${randomText(random, 13)}`,
      phoneNumber: "",
      account: { crmId: accountCrmId ?? "", name: companyName ?? "", city: "", language: "eng" },
      opportunity: { crmId: "", name: "", amount: "" },
      ownerUserId,
    };
    this.#created.set(made.crmId, made);
    return made;
  }
}
