/**
 * The one check of paths before every kind of store and source: paths come from documents, so each may be hostile. Behind
 * it a kind may take every path for a plain one below dist/; asked directly, it checks nothing.
 */
import { requireBesidePath, requireDistFolder, requireDistPath } from './path.js';
import type { BesideFile, Change, CommitResult, FileStream, Source, Store, Stored } from './store.js';

class CheckedSource implements Source {
  readonly name: string;
  /** Left out where the kind has none: callers ask whether it is there. */
  readonly prefetch?: NonNullable<Source['prefetch']>;
  readonly isStore?: NonNullable<Source['isStore']>;

  constructor(private readonly source: Source) {
    this.name = source.name;
    const isStore = source.isStore?.bind(source);
    if (isStore) this.isStore = isStore;
    const prefetch = source.prefetch?.bind(source);
    if (!prefetch) return;
    this.prefetch = async (paths) => {
      paths.forEach(requireDistPath);
      return prefetch(paths);
    };
  }

  async read(path: string, limit: number): Promise<Stored | undefined> {
    requireDistPath(path);
    return this.source.read(path, limit);
  }

  async stream(path: string, limit: number): Promise<FileStream | undefined> {
    requireDistPath(path);
    return this.source.stream(path, limit);
  }

  async list(folder: string): Promise<string[] | undefined> {
    requireDistFolder(folder);
    return this.source.list(folder);
  }
}

class CheckedStore extends CheckedSource implements Store {
  /** Left out where the kind has none, as above. */
  readonly forget?: NonNullable<Store['forget']>;

  constructor(private readonly store: Store) {
    super(store);
    const forget = store.forget?.bind(store);
    if (forget) this.forget = forget;
  }

  async commit(change: Change): Promise<CommitResult> {
    for (const { path } of change.create) requireDistPath(path);
    if (change.swap) requireDistPath(change.swap.path);
    return this.store.commit(change);
  }

  async writeBeside(files: readonly BesideFile[], message?: string): Promise<void> {
    for (const { path } of files) requireBesidePath(path);
    return this.store.writeBeside(files, message);
  }

  async remove(paths: readonly string[], message?: string): Promise<void> {
    paths.forEach(requireDistPath);
    return this.store.remove(paths, message);
  }
}

/** The source behind the check: a path that is no plain one below dist/ is INVALID_PATH, and the source is not asked. */
export function checkedSource(source: Source): Source {
  return new CheckedSource(source);
}

/** The same for a store: of a change or a removal with one such path, nothing is done. */
export function checkedStore(store: Store): Store {
  return new CheckedStore(store);
}
