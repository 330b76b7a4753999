/**
 * A reader that trusts nothing: it reads the index past the program that is tested, and holds each one it sees against
 * those before. Every index must parse, hold no row twice and none without its files, and lose no row it once had.
 */
import { setTimeout as sleep } from 'node:timers/promises';

const FILES = ['artifact_file', 'manifest_file', 'checksums_file', 'provenance_file'];
const PAUSE_MS = 15;
/** A look costs what the publishers could have: so many times as long as it took nothing is looked at. */
const PAUSE_FACTOR = 3;

/** The rows of an index as text, each as `VERSION TARGET` with the files it names. */
export function rowsOf(text) {
  const rows = [];
  for (const { version, targets, distribution_contract_version: contract } of JSON.parse(text).releases)
    for (const { target, profiles } of targets)
      for (const { artifacts } of profiles)
        for (const row of artifacts)
          rows.push({
            key: `${version} ${target}`,
            digest: row.artifact_sha256,
            files: [...FILES.map((name) => row[name]), `dist/${contract}/${version}/contract.json`],
          });
  return rows;
}

/** A reader of one place, and what it found. */
export class Watch {
  /** Every fault, as a line. */
  faults = [];
  looks = 0;
  /** Different indexes seen. */
  indexes = 0;
  #last;
  #rows = new Map();
  #files = new Set();
  #reading = false;

  constructor(place) {
    this.place = place;
  }

  /** The keys of the rows that the index has now. */
  async look() {
    this.looks++;
    this.judge(await this.place.look().catch((error) => this.#fault(`cannot be read: ${error}`)));
    await this.#checking;
    return new Set(this.#rows.keys());
  }

  #checking = Promise.resolve();

  /** Takes one index, with what there is at that moment: `{ text, has(path) }`, undefined where there is none. */
  judge(seen) {
    if (seen === undefined) {
      if (this.#rows.size > 0) this.#fault('the index is gone');
      return;
    }
    if (seen.text === this.#last) return;
    this.#last = seen.text;
    this.indexes++;
    const rows = this.#parse(seen.text);
    if (!rows) return;
    const now = new Map(rows.map((row) => [row.key, row.digest]));
    if (now.size !== rows.length) this.#fault(`${rows.length - now.size} rows are there twice`);
    for (const [key, digest] of this.#rows) if (now.get(key) !== digest) this.#fault(`lost: ${key}`);
    this.#rows = now;
    this.#checking = this.#checking.then(() => this.#requireFiles(rows, seen));
  }

  async #requireFiles(rows, { has }) {
    for (const path of new Set(rows.flatMap(({ files }) => files))) {
      if (this.#files.has(path)) continue;
      if (await has(path)) this.#files.add(path);
      else this.#fault(`the index names ${path}, which is not there`);
    }
  }

  #parse(text) {
    try {
      return rowsOf(text);
    } catch (error) {
      return this.#fault(`an index does not parse: ${error}`);
    }
  }

  #fault(text) {
    this.faults.push(`${this.place.name}: ${text}`);
  }

  /** Looks again and again while `work` lasts. */
  async during(work) {
    this.#reading = true;
    const reader = (async () => {
      while (this.#reading) {
        const begun = performance.now();
        await this.look();
        await sleep(Math.max(PAUSE_MS, PAUSE_FACTOR * (performance.now() - begun)));
      }
    })();
    try {
      return await work;
    } finally {
      this.#reading = false;
      await reader;
    }
  }

  /** Ends with the keys that should be there; gives how many of them are not. */
  async expect(keys) {
    const there = await this.look();
    const lost = [...keys].filter((key) => !there.has(key));
    if (lost.length > 0) this.#fault(`published, but not there: ${lost.join(', ')}`);
    if (there.size > keys.size) this.#fault(`${there.size} rows, of which only ${keys.size} were published`);
    return lost.length;
  }
}
