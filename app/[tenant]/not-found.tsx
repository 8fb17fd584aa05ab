import { MissingScreen } from "#components/layout/missing-screen.tsx";

export default function TenantNotFound() {
  return <MissingScreen />;
}
