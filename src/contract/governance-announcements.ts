/**
 * The announcements of a changelog, by the field they are of (docs/governance.md, rule 4). A changelog comes from a pull
 * request and is attacker-controlled: it is walked once, and what is kept of a field does not grow with what is said of
 * it.
 */
import type { Changelog } from './changelog.js';
import { earlierDay, laterDay } from './days.js';
import { lineage } from './semantic-diff.js';

export interface Announcement {
  /** YYYY-MM-DD from which the notice counts: the entry's date, the earliest of several. */
  readonly announced: string;
  /** The latest day to which it was to stay: a date only moves later. */
  readonly until: string;
}

export type Announcements = ReadonlyMap<string, Announcement>;

export function readAnnouncements(changelog: Changelog | undefined): Announcements {
  const found = new Map<string, Announcement>();
  for (const { date, changes } of changelog?.entries ?? [])
    for (const { pointer, until } of changes)
      if (until !== undefined) found.set(pointer, both(found.get(pointer), { announced: date, until }));
  return found;
}

/** What is announced of a field or of one above it, as one. */
export function announcementCovering(announced: Announcements, pointer: string): Announcement | undefined {
  return lineage(pointer).reduce<Announcement | undefined>((all, at) => {
    const one = announced.get(at);
    return one ? both(all, one) : all;
  }, undefined);
}

/** Two announcements of one field as one. */
export function both(one: Announcement | undefined, other: Announcement): Announcement {
  if (!one) return other;
  return {
    announced: earlierDay(one.announced, other.announced),
    until: laterDay(one.until, other.until),
  };
}
