/** The licences of the packages in the bundle, as ncc puts them into one file: name, licence, text. */

/**
 * The same file, in which no text stands twice: the ten packages of one owner have one, and Apache's has eleven kilobytes. Throws
 * where ncc writes it in another form.
 *
 * @param {string} licenses
 * @param {ReadonlySet<string>} packages the names of all packages in the bundle
 */
export function withoutRepeats(licenses, packages) {
  const sections = sectionsOf(licenses.split('\n'), packages);
  if (sections.length === 0) throw new Error('ncc writes licences in another form now');
  const first = new Map();
  return sections
    .map(({ name, license, text }) => {
      const known = first.get(text);
      if (known === undefined) first.set(text, name);
      return [name, license, known === undefined || text === '' ? text : `The text is that of ${known}, above.`];
    })
    .map((parts) => `${parts.filter((part) => part !== '').join('\n')}\n`)
    .join('\n');
}

/** A section begins with the name of a package, after a line that is empty. */
function sectionsOf(lines, packages) {
  const starts = lines.flatMap((line, at) => (packages.has(line) && (at === 0 || lines[at - 1] === '') ? [at] : []));
  return starts.map((start, at) => {
    const [name, license, ...text] = lines.slice(start, starts[at + 1]);
    return { name, license, text: text.join('\n').trim() };
  });
}
