/** Overwrites the last byte of a file in place: its length, mode and name stay. */
import { open } from 'node:fs/promises';

export async function changeByte(path: string): Promise<void> {
  const file = await open(path, 'r+');
  try {
    const { size } = await file.stat();
    const { buffer } = await file.read(Buffer.alloc(1), 0, 1, size - 1);
    await file.write(Buffer.from([(buffer[0] ?? 0) ^ 1]), 0, 1, size - 1);
  } finally {
    await file.close();
  }
}
