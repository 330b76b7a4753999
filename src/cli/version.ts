/** The version of this suite; a test holds it against package.json. */
export const VERSION = '1.0.0';

/** OWNER/REPO of this suite on github.com, as package.json says it; undefined while it says none. */
export const SUITE: string | undefined = undefined;
