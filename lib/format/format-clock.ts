const two = (value: number) => String(value).padStart(2, "0");

/** A moment inside a recording: "0:07", "12:31", "1:02:03". Cuts fractions, so it never runs ahead of the sound. */
export function formatClock(seconds: number): string {
  const whole = Math.max(0, Math.floor(seconds));
  const hours = Math.floor(whole / 3600);
  const minutes = Math.floor((whole % 3600) / 60);
  const rest = two(whole % 60);
  return hours > 0 ? `${hours}:${two(minutes)}:${rest}` : `${minutes}:${rest}`;
}
