/**
 * The name of S3-compatible storage, and where the standard variables say it is.
 *
 *   s3://BUCKET[/PREFIX]
 *
 *   AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY, AWS_SESSION_TOKEN   without them requests are not signed: public buckets
 *   AWS_REGION, AWS_DEFAULT_REGION                                us-east-1 unless given
 *   AWS_ENDPOINT_URL_S3, AWS_ENDPOINT_URL                         another service; http: on loopback only
 *
 * Another service is addressed by path (ENDPOINT/BUCKET/KEY), Amazon's by host where the bucket's name allows it. Profiles
 * and the services that hand out credentials are not asked.
 */
import { refuse } from '../../../contract/errors.js';
import { isLoopback } from '../../http/url.js';
import type { Environment } from '../../process.js';

export interface S3Credentials {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken: string | undefined;
}

export interface BucketAddress {
  /** The bucket's own URL, with a slash at its end. */
  readonly base: URL;
  readonly region: string;
  /** Empty, or ending in a slash. */
  readonly prefix: string;
  readonly credentials: S3Credentials | undefined;
}

/** Codes: INVALID_INPUT; no message repeats what may be a secret. */
export function parseS3Name(name: string, env: Environment): BucketAddress {
  const [, bucket = '', path = ''] = /^s3:\/\/([^/]*)(?:\/(.*))?$/i.exec(name) ?? [];
  if (!/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/.test(bucket) || bucket.includes('..'))
    refuse('INVALID_INPUT', 'the store is not s3://BUCKET/PREFIX with a valid name of a bucket', 'store');
  const parts = path.replace(/\/$/, '').split('/');
  if (path !== '' && !parts.every((part) => /^[A-Za-z0-9!_.'()@=+~-]{1,200}$/.test(part) && !/^\.{1,2}$/.test(part)))
    refuse('INVALID_INPUT', 'the prefix of the store has a part that is no plain name', 'store');
  const region = env.AWS_REGION || env.AWS_DEFAULT_REGION || 'us-east-1';
  if (!/^[a-z0-9-]{1,40}$/.test(region)) refuse('INVALID_INPUT', 'the region is not well-formed', 'AWS_REGION');
  return {
    base: baseOf(bucket, region, env.AWS_ENDPOINT_URL_S3 || env.AWS_ENDPOINT_URL),
    region,
    prefix: path === '' ? '' : `${parts.join('/')}/`,
    credentials: credentialsOf(env),
  };
}

function baseOf(bucket: string, region: string, endpoint: string | undefined): URL {
  if (!endpoint) {
    const host = `s3.${region}.amazonaws.com${region.startsWith('cn-') ? '.cn' : ''}`;
    // A bucket with dots in its name has no certificate of its own.
    return new URL(bucket.includes('.') ? `https://${host}/${bucket}/` : `https://${bucket}.${host}/`);
  }
  const url = URL.canParse(endpoint) ? new URL(endpoint) : undefined;
  if (!url || !/^https?:$/.test(url.protocol) || url.username !== '' || url.password !== '' || /[?#]/.test(endpoint))
    return refuse('INVALID_INPUT', 'the endpoint is not a plain http(s) URL', 'AWS_ENDPOINT_URL');
  if (url.protocol === 'http:' && !isLoopback(url))
    refuse(
      'INVALID_INPUT',
      `${url.origin} is not on this machine, so http: is not enough`,
      'AWS_ENDPOINT_URL',
      'Use https:.',
    );
  url.pathname = `${url.pathname.replace(/\/+$/, '')}/${bucket}/`;
  return url;
}

function credentialsOf(env: Environment): S3Credentials | undefined {
  const { AWS_ACCESS_KEY_ID: id, AWS_SECRET_ACCESS_KEY: secret, AWS_SESSION_TOKEN: sessionToken } = env;
  if (!id && !secret) return undefined;
  if (!id || !secret)
    return refuse('INVALID_INPUT', 'AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY go together', 'AWS_ACCESS_KEY_ID');
  // A stray line break, as pasted secrets have, would otherwise end in a message about headers.
  if (![id, secret, sessionToken || 'none'].every((text) => /^[\x21-\x7e]+$/.test(text)))
    return refuse('INVALID_INPUT', 'the AWS credentials hold characters that none has', 'AWS_SECRET_ACCESS_KEY');
  return { accessKeyId: id, secretAccessKey: secret, sessionToken: sessionToken || undefined };
}
