import { z } from "zod";
import { isCommonPassword } from "./common-passwords.ts";

export const passwordMinLength = 12;

/** A password a person may choose: long and not the one guessing begins with; no other rules. */
export const NewPassword = z
  .string()
  .min(passwordMinLength, `Use at least ${passwordMinLength} characters. A few words in a row do well.`)
  .max(200, "Use at most 200 characters.")
  .refine((password) => !isCommonPassword(password), {
    message: "This is among the first that are guessed. Choose one that is yours alone.",
  });

/** True when the password is little more than the person's own address or name. */
export function repeatsPerson(password: string, person: { email: string; name: string }): boolean {
  const text = password.toLowerCase();
  const [local = "", domain = ""] = person.email.toLowerCase().split("@");
  const parts = [person.email.toLowerCase(), local, domain.split(".")[0] ?? "", person.name.toLowerCase()];
  return parts.some((part) => part.length >= 4 && text.replace(part, "").length < 6 && text.includes(part));
}
