import { Banner } from "#components/ui/banner.tsx";
import { DateTime } from "#components/ui/date-time.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";

export interface ConnectionBannerProps {
  tone: "info" | "warn" | "danger";
  /** What is the matter: "Gong asks Acme to reconnect." */
  sentence: string;
  /** As of when the data on screen is. */
  asOf?: number | Date | string | null;
  /** What mends it; left out for those who may not. */
  action?: { label: string; href: string };
  /** For them: who does. "Ask Ada Lovelace." */
  otherwise?: string;
}

export function ConnectionBanner({ tone, sentence, asOf, action, otherwise }: ConnectionBannerProps) {
  return (
    <Banner
      tone={tone}
      label="Connection to Gong"
      action={
        action ? (
          <LinkButton href={action.href} size="sm">
            {action.label}
          </LinkButton>
        ) : null
      }
    >
      <span className="font-medium">{sentence}</span>{" "}
      <span className="text-ink-2">
        {asOf ? (
          <>
            Data is as of <DateTime at={asOf} />.{" "}
          </>
        ) : null}
        {action ? null : otherwise}
      </span>
    </Banner>
  );
}
