/** A part of a program's file, as its format divides it. */
export interface Part {
  /** As tools call it: `.rodata`, `__TEXT,__const`, `LC_UUID`. */
  readonly name: string;
  /** In the file. */
  readonly offset: number;
  readonly size: number;
  /** It is derived from all others: a build id, a signature. */
  readonly isDerived: boolean;
}
