/** Days as text: YYYY-MM-DD, in UTC, in whose order they sort. */

/** The day of a time in milliseconds since 1970. */
export function dayOf(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}

export function earlierDay(a: string, b: string): string {
  return a < b ? a : b;
}

export function laterDay(a: string, b: string): string {
  return a > b ? a : b;
}

/** So many days after another, or before it; never before 1970. */
export function daysAfter(day: string, days: number): string {
  return dayOf(Math.max(0, Date.parse(day) + days * 24 * 3600 * 1000));
}
