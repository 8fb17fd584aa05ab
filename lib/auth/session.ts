/** A signed-in person, as every request finds him. */
export interface CurrentSession {
  id: string;
  personId: string;
  email: string;
  name: string;
  /** When the person last proved who he is, in epoch milliseconds. */
  provedAt: number;
  hasPassword: boolean;
}
