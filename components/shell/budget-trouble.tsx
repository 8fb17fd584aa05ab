import type { ReactNode } from "react";
import { Banner } from "#components/ui/banner.tsx";
import { DateTime } from "#components/ui/date-time.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";
import type { BudgetBannerView } from "#lib/connections/budget/schemas.ts";

function Words({ kind, since, until }: BudgetBannerView) {
  const at = <DateTime at={until} style={kind === "down" ? "time" : "short"} />;
  if (kind === "down") {
    return (
      <>
        <span className="font-medium">
          Gong has not answered
          {since ? (
            <>
              {" "}
              since <DateTime at={since} style="time" />
            </>
          ) : null}
          .
        </span>{" "}
        <span className="text-ink-2">It is tried again at {at}. What was copied stays readable.</span>
      </>
    );
  }
  const sentence =
    kind === "day" ? "The day’s requests to Gong are used up." : "Gong has asked all its callers to wait.";
  return (
    <>
      <span className="font-medium">{sentence}</span>{" "}
      <span className="text-ink-2">
        Copying goes on by itself at {at}.
        {kind === "day" ? " What is left of the day is kept for people who wait." : null}
      </span>
    </>
  );
}

/** Why nothing new comes in although the connection is sound. */
export function BudgetTrouble({ tenant, banner }: { tenant: string; banner: BudgetBannerView }): ReactNode {
  return (
    <Banner
      tone={banner.kind === "down" ? "danger" : "warn"}
      label="Requests to Gong"
      action={
        <LinkButton href={`/${tenant}/admin/budget`} size="sm">
          Budget
        </LinkButton>
      }
    >
      <Words {...banner} />
    </Banner>
  );
}
