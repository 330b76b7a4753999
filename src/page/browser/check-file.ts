/** A file that somebody has already: its digest is computed here, and held against the index. Nothing leaves the browser. */
import { platformText } from '../model/platforms.js';
import type { Artifact, Published } from '../model/read-releases.js';
import { fileName, type Recognised, recognise } from '../model/recognise.js';
import { Sha256 } from '../model/sha256.js';
import { numberText } from '../model/words.js';
import { yankNote } from './artifact.js';
import { type Child, digestText, element, fill, newId, paragraph, span } from './element.js';
import { part } from './fold.js';

/** The place where files are dropped or chosen. */
export function checkPart(published: Published): HTMLElement {
  const id = newId();
  const input = element('input', { type: 'file', id, multiple: '' });
  const results = element('div', { class: 'results', role: 'status' });
  const zone = element('div', { class: 'drop' }, [
    element('label', { for: id }, ['Drop a file here, or choose one']),
    input,
    paragraph('hint', ['Its SHA-256 is computed in your browser and looked up in the index. Nothing is uploaded.']),
  ]);
  const check = async (files: FileList | null | undefined): Promise<void> => {
    if (!files || files.length === 0) return;
    fill(results, []);
    for (const file of [...files].slice(0, 100)) {
      const line = element('p', {}, [`Reading ${file.name} …`]);
      results.append(line);
      line.replaceWith(await verdictOf(published, file));
    }
  };
  input.addEventListener('change', async () => {
    await check(input.files);
    input.value = '';
  });
  // A file that misses the place would be opened instead of the page.
  addEventListener('dragover', (event) => {
    event.preventDefault();
    zone.classList.add('over');
  });
  addEventListener('dragleave', (event) => {
    if (event.relatedTarget === null) zone.classList.remove('over');
  });
  addEventListener('drop', (event) => {
    event.preventDefault();
    zone.classList.remove('over');
    zone.scrollIntoView({ block: 'nearest' });
    void check(event.dataTransfer?.files);
  });
  return part('Check a file', [zone, results]);
}

async function verdictOf(published: Published, file: File): Promise<HTMLElement> {
  let sha256: string;
  try {
    sha256 = await digestOf(file);
  } catch {
    return verdict('unknown', 'Not read', [element('bdi', {}, [file.name]), ' cannot be read.']);
  }
  const found = recognise(published, { name: file.name, sha256 });
  const of = paragraph('sum', [span('name', ['SHA-256']), digestText(sha256)]);
  const said = verdictFor(found, file);
  said.append(of);
  return said;
}

function verdictFor(found: Recognised, file: File): HTMLElement {
  const name = element('bdi', {}, [file.name]);
  switch (found.kind) {
    case 'artifact':
      return verdict(
        found.artifact.yanked.length > 0 ? 'warned' : 'known',
        'Recognised',
        [name, ` is ${artifactText(found.artifact)}: these very bytes were published.`],
        yankNote(found.artifact),
      );
    case 'document':
      return verdict('known', 'Recognised', [name, ` is the ${found.document} of ${artifactText(found.artifact)}.`]);
    case 'attestation':
      return verdict('known', 'Recognised', [
        name,
        ` is an attestation of ${artifactText(found.artifact)}. Who signed it was not checked.`,
      ]);
    case 'pruned':
      return verdict('warned', 'Recognised, and pruned', [
        name,
        ` was published as ${found.pruned.version} for ${platformText(found.pruned.target)}, and has been taken out of the store since.`,
      ]);
    case 'changed':
      return verdict('changed', 'Not what was published', [
        name,
        ` has the name of ${fileName(found.artifact.artifact_file)}, and other bytes: ${numberText(file.size)}, where ${numberText(found.artifact.artifact_size)} were published. Do not use it.`,
      ]);
    default:
      return verdict('unknown', 'Unknown', ['Nothing in the index has the bytes of ', name, '.']);
  }
}

function artifactText({ version, target, profile, dist_revision }: Artifact): string {
  return `${version} ${dist_revision} for ${platformText(target)}${profile === 'release' ? '' : `, ${profile}`}`;
}

function verdict(kind: string, title: string, text: readonly Child[], more?: Child): HTMLElement {
  return element('div', { class: `verdict ${kind}` }, [
    element('p', {}, [element('strong', {}, [`${title}. `]), element('span', {}, text)]),
    more,
  ]);
}

/** Piece by piece: a file may be larger than the memory. */
async function digestOf(file: File): Promise<string> {
  const hash = new Sha256();
  const reader = file.stream().getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return hash.digest();
    hash.update(value);
  }
}
