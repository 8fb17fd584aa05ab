import { z } from "zod";
import { slugProblem } from "./slug-rules.ts";

/** A tenant's part of the address: `/acme`. */
export const TenantSlug = z
  .string()
  .trim()
  .superRefine((slug, refinement) => {
    const message = slugProblem(slug);
    if (message) refinement.addIssue({ code: "custom", message });
  });
