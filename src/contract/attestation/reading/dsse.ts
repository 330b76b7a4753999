/** The envelope of a statement (secure-systems-lab/dsse, protocol.md): what is signed, apart from the readers of what is in it. */

/** The payload type of every statement (in-toto attestation, spec/v1/envelope.md). */
export const STATEMENT_PAYLOAD_TYPE = 'application/vnd.in-toto+json';

/** What DSSE signs: type and payload with their lengths. */
export function preAuthEncoding(payloadType: string, payload: Uint8Array): Buffer {
  const head = `DSSEv1 ${Buffer.byteLength(payloadType)} ${payloadType} ${payload.length} `;
  return Buffer.concat([Buffer.from(head), payload]);
}
