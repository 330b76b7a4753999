/**
 * The announcements of a changelog, by the field they are of (docs/governance.md, rule 4). One is spent once the field
 * came or went: what is there again, or has another name, is announced again. A changelog comes from a pull request and
 * is attacker-controlled: it is walked once, and what is kept of a field does not grow with what is said of it.
 */

import { compareVersions } from '../../identity/version.js';
import { lineage } from '../../json/pointer.js';
import { earlierDay, laterDay } from '../../text/days.js';
import { isFileName } from '../changes/contract.js';
import type { ChangeLine, Changelog } from './parse.js';

export interface Announcement {
  /** YYYY-MM-DD from which the notice counts: the entry's date, the earliest of several. */
  readonly announced: string;
  /** The latest day to which it was to stay: a date only moves later. */
  readonly until: string;
}

export interface Announcements {
  readonly live: ReadonlyMap<string, Announcement>;
  /** Fields that were announced once, and have come or gone since. */
  readonly spent: ReadonlySet<string>;
}

export function readAnnouncements(changelog: Pick<Changelog, 'entries'> | undefined): Announcements {
  const live = new Map<string, Announcement>();
  const spent = new Set<string>();
  const gone = new Set<string>();
  const renewed = new Set<string>();
  const entries = (changelog?.entries ?? []).filter(({ version }) => version !== '');
  for (const { date, changes } of entries.toSorted((a, b) => compareVersions(b.version, a.version))) {
    for (const { pointer, until } of changes) {
      if (until === undefined) continue;
      if (renewed.has(pointer) || lineage(pointer).some((at) => gone.has(at))) spent.add(pointer);
      else live.set(pointer, both(live.get(pointer), { announced: date, until }));
    }
    // What one entry announces stands beside what it adds.
    for (const { word, pointer } of changes) {
      if (word === 'Removed') gone.add(pointer);
      if (isRenewal(word, pointer)) renewed.add(pointer);
    }
  }
  return { live, spent };
}

/** A name that changes is an old one that went. */
function isRenewal(word: ChangeLine['word'], pointer: string): boolean {
  return word === 'Added' || (word === 'Changed' && isFileName(pointer));
}

/** What is announced of the first of these fields that is. */
export function announcementOf({ live }: Announcements, pointers: readonly string[]): Announcement | undefined {
  return pointers.reduce<Announcement | undefined>((all, at) => {
    const one = live.get(at);
    return one ? both(all, one) : all;
  }, undefined);
}

/** Two announcements of one field as one. */
function both(one: Announcement | undefined, other: Announcement): Announcement {
  if (!one) return other;
  return {
    announced: earlierDay(one.announced, other.announced),
    until: laterDay(one.until, other.until),
  };
}
