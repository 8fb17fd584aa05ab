import { CircleHelp } from "lucide-react";
import { lazy } from "react";
import { IconButton } from "#components/ui/icon-button.tsx";
import { LateOverlay } from "#components/ui/late-overlay.tsx";

const load = () => import("./query-rules.tsx");
const QueryRules = lazy(load);

const title = "What you can look for";
const trigger = <IconButton label={title} icon={<CircleHelp className="size-4" />} />;

export function QueryHelp() {
  return (
    <LateOverlay trigger={trigger} kind="dialog" preload={load}>
      <QueryRules title={title} trigger={trigger} />
    </LateOverlay>
  );
}
