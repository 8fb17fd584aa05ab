import { z } from "zod";

const local = "[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*";
const label = "[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?";
const shape = new RegExp(`^${local}@(?:${label}\\.)+[a-z](?:[a-z0-9-]{0,61}[a-z0-9])$`);

/**
 * An address in plain ASCII, lower case: one spelling for one mailbox, so that no look-alike, quoted or
 * commented form can stand for somebody else's. International domains are written in their xn-- form.
 */
export const EmailAddress = z
  .string()
  .trim()
  .max(254, "An e-mail address has at most 254 characters.")
  .regex(/^[\x20-\x7e]*$/, "Use plain letters without accents: other alphabets hold look-alikes.")
  .toLowerCase()
  .refine((address) => shape.test(address) && address.indexOf("@") <= 64, {
    message: "This is not an e-mail address like ada@example.com.",
  });
