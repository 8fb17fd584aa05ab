"use client";

import { ArrowLeft, ArrowRight } from "lucide-react";
import { useRouter } from "next/navigation";
import { useQuery } from "#components/query/use-query.ts";
import { Button } from "#components/ui/button.tsx";
import { DateTime } from "#components/ui/date-time.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";
import { Select } from "#components/ui/select.tsx";
import { useHotkey } from "#components/ui/use-hotkey.ts";
import type { CallDetail, CallNeighbour } from "#lib/calls/schemas.ts";
import { type Chain, useCallPageState } from "./call-page-state.ts";
import { neighboursOptions } from "./calls-options.ts";

type Step = "earlier" | "later";

const words: Record<Step, string> = { earlier: "Earlier", later: "Later" };
const icons = { earlier: <ArrowLeft aria-hidden="true" />, later: <ArrowRight aria-hidden="true" /> };

function StepTo({ step, to, href }: { step: Step; to: CallNeighbour | null; href: string | null }) {
  if (!to || href === null) {
    return (
      <Button size="sm" variant="ghost" icon={icons[step]} disabled className="max-lg:h-10">
        {words[step]}
      </Button>
    );
  }
  return (
    <LinkButton
      href={href}
      size="sm"
      variant="ghost"
      icon={icons[step]}
      title={`${to.title ?? "Untitled call"} (${step === "earlier" ? "j" : "k"})`}
      className="max-lg:h-10"
    >
      {words[step]}{" "}
      <span className="font-normal text-ink-3 max-2xl:sr-only">
        <DateTime at={to.startedAt} />
      </span>
    </LinkButton>
  );
}

/** The calls before and after, with the same customer or by the same host. */
export function CallNeighbours({ tenant, call }: { tenant: string; call: CallDetail }) {
  const router = useRouter();
  const { data } = useQuery(neighboursOptions(tenant, call.id));
  const [{ by }, setState] = useCallPageState();
  const options = [
    ...(call.accountName ? [{ value: "account", label: `with ${call.accountName}` }] : []),
    ...(call.host ? [{ value: "host", label: `by ${call.host.name}` }] : []),
  ];
  const hasAccount = call.accountName && (!data || data.account?.earlier || data.account?.later);
  const usual: Chain = hasAccount ? "account" : call.host ? "host" : "account";
  const chain = by && options.some(({ value }) => value === by) ? by : usual;
  const found = data?.[chain] ?? null;
  const hrefOf = (to: CallNeighbour | null | undefined) =>
    to ? `/${tenant}/calls/${to.id}${chain === "host" ? "?by=host" : ""}` : null;
  const go = (step: Step) => {
    const href = hrefOf(found?.[step]);
    if (href) router.push(href);
  };
  useHotkey("j", () => go("earlier"));
  useHotkey("k", () => go("later"));
  if (options.length === 0) return null;
  return (
    <nav aria-label="Neighbouring calls" className="flex flex-wrap items-center gap-1 max-sm:w-full">
      <StepTo step="earlier" to={found?.earlier ?? null} href={hrefOf(found?.earlier)} />
      <StepTo step="later" to={found?.later ?? null} href={hrefOf(found?.later)} />
      <Select
        aria-label="Earlier and later calls"
        className="w-44 max-sm:flex-1 2xl:w-52"
        value={chain}
        options={options}
        onChange={(event) => void setState({ by: event.target.value as Chain })}
      />
    </nav>
  );
}
