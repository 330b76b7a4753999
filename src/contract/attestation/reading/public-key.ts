/**
 * Keys as files have them (RFC 7468): a SubjectPublicKeyInfo, or PKCS #8 that is not encrypted; Ed25519 (RFC 8410) and no other
 * kind, so that there is one way to sign.
 */
import { createPrivateKey, createPublicKey, type KeyObject } from 'node:crypto';
import { sha256 } from '../../digest.js';
import { refuse } from '../../errors.js';
import { decodeUtf8 } from '../../json/strict-json.js';
import { MAX_PEM } from './limits.js';

export interface PublicKey {
  /** SHA-256 of its SubjectPublicKeyInfo, in hex: what it is called, and the hint in a bundle. */
  readonly sha256: string;
  readonly key: KeyObject;
}

const MAKE = 'openssl genpkey -algorithm ed25519 makes a private key, and openssl pkey -pubout its public half.';

/** Reads a public key. Codes: TOO_LARGE, INVALID_UTF8, INVALID_INPUT. */
export function parsePublicKey(pem: Uint8Array, place: string): PublicKey {
  return named(readKey(pem, place, 'PUBLIC KEY', createPublicKey));
}

/** Reads a private key, with its public half. Codes: TOO_LARGE, INVALID_UTF8, INVALID_INPUT. */
export function parsePrivateKey(pem: Uint8Array, place: string): PublicKey & { readonly privateKey: KeyObject } {
  const privateKey = readKey(pem, place, 'PRIVATE KEY', createPrivateKey);
  return { ...named(createPublicKey(privateKey)), privateKey };
}

function named(key: KeyObject): PublicKey {
  return { sha256: sha256(key.export({ type: 'spki', format: 'der' })), key };
}

/** OpenSSL takes any label, text around it, and any kind of key: a private one for a public one, too. */
function readKey(pem: Uint8Array, place: string, label: string, create: (pem: string) => KeyObject): KeyObject {
  const text = decodeUtf8(pem, MAX_PEM, place).replaceAll('\r\n', '\n');
  const form = new RegExp(`^-----BEGIN ${label}-----\n(?:[A-Za-z0-9+/=]{1,64}\n)+-----END ${label}-----\n?$`);
  if (!form.test(text)) return refuse('INVALID_INPUT', `${place} is not one ${label} in PEM`, place, MAKE);
  let key: KeyObject;
  try {
    key = create(text);
  } catch {
    // What OpenSSL says of it may quote a private key.
    return refuse('INVALID_INPUT', `${place} holds no key that can be read`, place, MAKE);
  }
  if (key.asymmetricKeyType !== 'ed25519')
    return refuse(
      'INVALID_INPUT',
      `${place} holds a key of kind ${key.asymmetricKeyType ?? 'unknown'}, not ed25519`,
      place,
      MAKE,
    );
  return key;
}
