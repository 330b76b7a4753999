/** A store that is read as it is and never written: for a publish that is only rehearsed. */
import type { CommitResult, FileStream, Source, Store, Stored } from './store.js';

/** What is committed or removed goes nowhere, and counts as done. */
export class RehearsedStore implements Store {
  readonly name: string;

  constructor(private readonly source: Source) {
    this.name = source.name;
  }

  read(path: string, limit: number): Promise<Stored | undefined> {
    return this.source.read(path, limit);
  }

  stream(path: string, limit: number): Promise<FileStream | undefined> {
    return this.source.stream(path, limit);
  }

  list(folder: string): Promise<string[] | undefined> {
    return this.source.list(folder);
  }

  async commit(): Promise<CommitResult> {
    return { status: 'committed' };
  }

  async writeBeside(): Promise<void> {}

  async remove(): Promise<void> {}
}

/** A source that has nothing, under the name of one that cannot be read. */
export function emptySource(name: string): Source {
  return {
    name,
    read: async () => undefined,
    stream: async () => undefined,
    list: async () => [],
  };
}
