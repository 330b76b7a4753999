/** Negative control: on a server that races, the same harness must see rows being lost. */
import { publishAtOnce } from './at-once.mjs';
import { openKind } from './places.mjs';
import { startRacyS3 } from './servers/racy-s3.mjs';
import { environmentOf } from './servers/start.mjs';

/** Publishes through a gap between check and write; gives what the harness reported. */
export async function publishRacing(work, staged) {
  const kind = await openKind('gofakes3', work);
  const racy = await startRacyS3(`http://127.0.0.1:${kind.port}`);
  try {
    return await publishAtOnce(work, { ...kind.makePlace(), env: environmentOf(racy.endpoint) }, staged);
  } finally {
    racy.close();
    kind.close();
  }
}
