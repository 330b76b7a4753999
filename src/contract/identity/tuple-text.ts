/** A tuple as people copy it: options of the command line, or the `with:` block of a workflow. */
import { TUPLE_PARTS, type TuplePart } from './tuple-parts.js';

/** A tuple, of which nothing is asked but that its parts are there. */
type TupleTexts = { readonly [Part in TuplePart]: string };

/** The tuple, or the parts of it that are named, as options by their bare names. */
export function tupleOptions<Part extends TuplePart>(
  tuple: { readonly [P in Part]: string },
  parts: readonly Part[],
): Readonly<Record<string, string>> {
  return Object.fromEntries(parts.map((part) => [part.replaceAll('_', '-'), tuple[part]]));
}

/** The tuple, or the parts of it that are there, in a sentence. */
export function tupleText(tuple: { readonly [Part in TuplePart]?: string | undefined }): string {
  const parts = TUPLE_PARTS.filter((part) => tuple[part] !== undefined);
  return parts.map((part) => `${part.replaceAll('_', '-')} ${tuple[part]}`).join(', ');
}

/** The tuple as the command line takes it. */
export function formatTupleArguments(tuple: TupleTexts): string {
  return TUPLE_PARTS.map((name) => `--${name.replaceAll('_', '-')} ${tuple[name]}`).join(' ');
}

/** The tuple, or the parts of it that are named, as the `with:` block of a workflow takes it; after the source, where given. */
export function formatTupleWith(
  tuple: TupleTexts,
  parts: readonly TuplePart[] = TUPLE_PARTS,
  source?: string | undefined,
): string {
  const quoted: readonly TuplePart[] = ['git_rev', 'toolchain', 'version'];
  const value = (part: TuplePart): string => (quoted.includes(part) ? `"${tuple[part]}"` : tuple[part]);
  const inputs = [
    ...(source === undefined ? [] : [`source: ${yamlWord(source)}`]),
    ...parts.map((part) => `${part.replaceAll('_', '-')}: ${value(part)}`),
  ];
  return formatWith(inputs);
}

/** The `with:` block of a workflow, of inputs that are YAML already. */
export function formatWith(inputs: readonly string[]): string {
  return ['with:', ...inputs.map((input) => `  ${input}`)].join('\n');
}

/** A word of YAML, quoted where it is none. */
function yamlWord(text: string): string {
  return /^[A-Za-z0-9./][A-Za-z0-9+./#_@%~:-]*$/.test(text) ? text : JSON.stringify(text);
}
