/** A name of a store that goes too far: into `dist/`, or down to the index itself, as people copy them from a browser. */

const WITHIN = /^(|.*[\\/])dist(?:[\\/]\d+\.\d+\.\d+)?(?:[\\/]index\.json)?[\\/]*$/;

/** The name of the folder that holds `dist/`, where the one given is of something in it. */
export function aboveDist(name: string): string | undefined {
  const [, branch, folder] = /^(git\+[^#]*#[^:]*):(.*)$/i.exec(name) ?? [];
  if (branch !== undefined) {
    const above = WITHIN.exec(folder ?? '')?.[1]?.replace(/\/$/, '');
    return above ? `${branch}:${above}` : above === '' ? branch : undefined;
  }
  const [, above] = WITHIN.exec(name) ?? [];
  if (above === undefined) return undefined;
  // A root, of a disk or of a URL, keeps its slash.
  return /^(?:|[A-Za-z]:|file:\/\/)[\\/]$/.test(above) ? above : above.replace(/[\\/]+$/, '') || '.';
}

/** What to do about a name that is of something in `dist/`; undefined for any other. */
export function hintAboveDist(name: string): string | undefined {
  const above = aboveDist(name);
  return above === undefined ? undefined : `Name the folder that holds dist/: ${above}`;
}
