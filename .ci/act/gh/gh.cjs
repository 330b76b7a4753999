// Stands in for GitHub's command line, as far as releases are asked for: it keeps what it is given in a folder, with a log of
// its calls, and answers as gh does. GitHub itself is not reached. gh.cjs FOLDER release COMMAND ...
//
// A file FOLDER/fault makes it fail once: "upload" after half of the files, "publish", "view"; "change" takes a wrong byte.
const { createHash } = require('node:crypto');
const { appendFileSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } = require('node:fs');
const { basename, join } = require('node:path');

const [folder, ...args] = process.argv.slice(2);
mkdirSync(folder, { recursive: true });
appendFileSync(join(folder, 'calls'), `${args.map((word) => basename(word)).join(' ')}\n`);
const [, command, tag] = args;
const option = (name) => args[args.indexOf(name) + 1];
const place = join(folder, encodeURIComponent(tag));
const file = join(place, 'release.json');
const read = () => JSON.parse(readFileSync(file, 'utf8'));
const write = (release) => writeFileSync(file, JSON.stringify(release, null, 1));

function fault(name) {
  const path = join(folder, 'fault');
  if (!existsSync(path) || readFileSync(path, 'utf8').trim() !== name) return false;
  rmSync(path);
  return true;
}

function fail(message) {
  console.error(message);
  process.exit(1);
}

if (!process.env.GH_TOKEN && !process.env.GH_ENTERPRISE_TOKEN) fail('gh: no token');
if (command !== 'create' && !existsSync(file)) fail('release not found');
if (command === 'view') {
  if (fault('view')) fail('HTTP 502');
  const assets = readdirSync(place)
    .filter((name) => name !== 'release.json')
    .map((name) => {
      const bytes = readFileSync(join(place, name));
      return { name, size: bytes.length, digest: `sha256:${createHash('sha256').update(bytes).digest('hex')}` };
    });
  const { body, isDraft, url } = read();
  console.log(JSON.stringify({ assets, body, isDraft, url }));
} else if (command === 'create') {
  if (existsSync(file)) fail('a release with the same tag name already exists');
  if (!args.includes('--verify-tag') || !args.includes('--draft')) fail('not as a draft of a tag that is there');
  mkdirSync(place, { recursive: true });
  const url = `https://${option('--repo')}/releases/tag/${tag}`;
  const body = readFileSync(option('--notes-file'), 'utf8');
  write({ title: option('--title'), body, isDraft: true, isPrerelease: args.includes('--prerelease'), url });
} else if (command === 'upload') {
  if (!read().isDraft) fail('HTTP 422: an immutable release takes nothing');
  const files = args.slice(args.indexOf('--clobber') + 1, args.indexOf('--repo'));
  const dies = fault('upload');
  for (const path of dies ? files.slice(0, files.length / 2) : files)
    writeFileSync(join(place, basename(path)), readFileSync(path));
  if (dies) fail('HTTP 500');
  if (fault('change')) appendFileSync(join(place, basename(files[0])), '.');
} else if (command === 'edit') {
  if (fault('publish')) fail('HTTP 500');
  write({ ...read(), isDraft: false });
} else fail(`gh release ${command} is not known here`);
