/** Milliseconds until the next day begins by the tablet's own calendar: also on the two days that are an hour off. */
export function untilMidnight(now: Date): number {
  return new Date(now.getFullYear(), now.getMonth(), now.getDate() + 1).getTime() - now.getTime();
}
