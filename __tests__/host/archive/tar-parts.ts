/** Builds tar archives from raw parts, well-formed or not. It shares nothing with the sources, so it can err otherwise. */
import { createHash } from 'node:crypto';
import type { ManifestFile } from '../../../src/contract/documents/manifest.js';

/** Fields of a header as the text or bytes that go into it; the rest is that of a plain file. */
export interface Fields {
  name?: string | Buffer;
  mode?: string;
  uid?: string | Buffer;
  size?: string | Buffer;
  mtime?: string | Buffer;
  type?: string;
  linkname?: string;
  magic?: string;
  uname?: string | Buffer;
  devmajor?: string | Buffer;
  prefix?: string | Buffer;
  tail?: string | Buffer;
  /** Added to the right checksum. */
  checksumError?: number;
}

/** A piece of an archive, with what an honest manifest would say of it. */
export interface Part {
  readonly bytes: Buffer;
  readonly files: readonly ManifestFile[];
}

export function octal(value: number, size: number): string {
  return `${value.toString(8).padStart(size - 1, '0')}\0`;
}

export function header(fields: Fields): Buffer {
  const block = Buffer.alloc(512);
  const put = (at: number, size: number, value: string | Buffer): void => {
    Buffer.from(value as string).copy(block, at, 0, size);
  };
  put(0, 100, fields.name ?? 'tool');
  put(100, 8, fields.mode ?? octal(0o644, 8));
  put(108, 8, fields.uid ?? octal(0, 8));
  put(116, 8, octal(0, 8));
  put(124, 12, fields.size ?? octal(0, 12));
  put(136, 12, fields.mtime ?? octal(1_700_000_000, 12));
  put(156, 1, fields.type ?? '0');
  put(157, 100, fields.linkname ?? '');
  put(257, 8, fields.magic ?? 'ustar\x0000');
  put(265, 32, fields.uname ?? '');
  put(329, 8, fields.devmajor ?? octal(0, 8));
  put(337, 8, octal(0, 8));
  put(345, 155, fields.prefix ?? '');
  put(500, 12, fields.tail ?? '');
  const sum = block.reduce((total, byte, at) => total + (at >= 148 && at < 156 ? 32 : byte), 0);
  put(148, 8, `${(sum + (fields.checksumError ?? 0)).toString(8).padStart(6, '0')}\0 `);
  return block;
}

/** An entry with its content; the manifest says of it what a reader that believes the header would find. */
export function entry(path: string, content: string | Buffer = 'x', fields: Fields = {}): Part {
  const bytes = Buffer.from(content as string);
  const mode = Number.parseInt(fields.mode ?? '0644', 8);
  const padding = Buffer.alloc((512 - (bytes.length % 512)) % 512);
  return {
    bytes: Buffer.concat([header({ name: path, size: octal(bytes.length, 12), ...fields }), bytes, padding]),
    files: (fields.type ?? '0') === '0' ? [manifestFile(path, bytes, mode & 0o100 ? '0755' : '0644')] : [],
  };
}

export function manifestFile(path: string, bytes: string | Buffer, mode: ManifestFile['mode'] = '0644'): ManifestFile {
  return { path, sha256: createHash('sha256').update(bytes).digest('hex'), size: Buffer.byteLength(bytes), mode };
}

/** One pax record, with its right length. */
export function record(keyword: string, value: string): string {
  const rest = Buffer.byteLength(` ${keyword}=${value}\n`);
  let length = rest + 1;
  while (String(length).length + rest !== length) length++;
  return `${length} ${keyword}=${value}\n`;
}

/** A pax header of records, or of any text. */
export function pax(body: string | Buffer, type = 'x', fields: Fields = {}): Part {
  return { ...entry('PaxHeaders/tool', body, { type, ...fields }), files: [] };
}

export const END: Part = { bytes: Buffer.alloc(1024), files: [] };

export function raw(bytes: Buffer): Part {
  return { bytes, files: [] };
}

/** The tar of some parts, without an end marker unless it is among them. */
export function tarOf(parts: readonly Part[]): { tar: Buffer; files: ManifestFile[] } {
  return { tar: Buffer.concat(parts.map((part) => part.bytes)), files: parts.flatMap((part) => part.files) };
}
