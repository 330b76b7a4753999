/** As much of DER (ITU-T X.690) as a certificate's extensions take: one value after another, with tags of one byte. */

export interface DerValue {
  /** The identifier octet. */
  readonly tag: number;
  readonly content: Uint8Array;
}

export const DER_SEQUENCE = 0x30;
export const DER_OBJECT_IDENTIFIER = 0x06;
export const DER_UTF8_STRING = 0x0c;
/** `[n]` of a primitive value, as in a GeneralName. */
export const derContext = (number: number): number => 0x80 | number;

/**
 * The values that some bytes are, one after another; undefined where they are anything else. A length has to be in its shortest
 * form: in another one the same value would be other bytes.
 */
export function derValues(bytes: Uint8Array): DerValue[] | undefined {
  const values: DerValue[] = [];
  for (let at = 0; at < bytes.length; ) {
    const tag = bytes[at];
    const length = lengthAt(bytes, at + 1);
    if (tag === undefined || (tag & 0x1f) === 0x1f || length === undefined) return undefined;
    const end = length.start + length.value;
    if (end > bytes.length) return undefined;
    values.push({ tag, content: bytes.subarray(length.start, end) });
    at = end;
  }
  return values;
}

/** The content of the one value that some bytes are, where it has this tag. */
export function derContent(bytes: Uint8Array, tag: number): Uint8Array | undefined {
  const values = derValues(bytes);
  const [only] = values ?? [];
  return values?.length === 1 && only?.tag === tag ? only.content : undefined;
}

/** A length of up to two bytes, and where what it is of begins. */
function lengthAt(bytes: Uint8Array, at: number): { readonly value: number; readonly start: number } | undefined {
  const [first, second, third] = bytes.subarray(at, at + 3);
  if (first === undefined || first < 0x80) return first === undefined ? undefined : { value: first, start: at + 1 };
  if (first === 0x81 && second !== undefined && second >= 0x80) return { value: second, start: at + 2 };
  if (first !== 0x82 || second === undefined || second === 0 || third === undefined) return undefined;
  return { value: second * 256 + third, start: at + 3 };
}
