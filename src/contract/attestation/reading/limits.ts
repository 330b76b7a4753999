/** How large what is read here may be: apart from the readers, so that who fetches a file does not load what reads it. */

export const BUNDLE_LIMITS = { maxBytes: 1024 * 1024 } as const;

/** How large a bundle may be, how many of a row are tried, and how many bytes of them in all. */
export const ATTESTATION_LIMITS = {
  bundleBytes: BUNDLE_LIMITS.maxBytes,
  bundles: 64,
  totalBytes: 16 * 1024 * 1024,
} as const;

export const TRUSTED_ROOT_LIMITS = { maxBytes: 1024 * 1024 } as const;

/** Bytes of a key in PEM. */
export const MAX_PEM = 4096;
