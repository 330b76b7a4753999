import * as z from 'zod/mini';

/** A path within an archive: relative, `/`, no empty or dot segments, printable ASCII, nothing that a disk reads otherwise. */
export const archivePath = z.string().check(
  z.maxLength(255),
  z.regex(
    /^[A-Za-z0-9_+@,=~()[\]{}#%!&$^-][ A-Za-z0-9._+@,=~()[\]{}#%!&$^-]*(?:\/[A-Za-z0-9_+@,=~()[\]{}#%!&$^-][ A-Za-z0-9._+@,=~()[\]{}#%!&$^-]*)*$/,
    'must be a relative path of plain names',
  ),
  z.refine(
    (path) => !path.split('/').some((name) => /[. ]$/.test(name)),
    'must have no name that ends in a dot or a space',
  ),
);
