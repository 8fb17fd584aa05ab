import { Callout } from "./callout.tsx";

/** The sentence for a form as a whole; nothing while there is none. */
export function FormError({ sentence }: { sentence: string | undefined }) {
  if (!sentence) return null;
  return (
    <Callout tone="danger" isLive>
      {sentence}
    </Callout>
  );
}
