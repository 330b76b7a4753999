/** MinIO logs no requests. It tells them to whoever asks: here they become the lines that other servers log. */
import { appendFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { text } from 'node:stream/consumers';

/** Writes `OPERATION /BUCKET/KEY STATUS ` into a file for each request; the variables that send them here, and how to end it. */
export async function startAudit(host, log) {
  const server = createServer(async (request, answer) => {
    const told = await text(request);
    answer.end();
    for (const line of told.split('\n').filter(Boolean)) {
      const { name, bucket, object, statusCode } = JSON.parse(line).api ?? {};
      appendFileSync(log, `${name} /${bucket}/${object ?? ''} ${statusCode} \n`);
    }
  }).listen(0, host);
  await new Promise((resolve) => server.once('listening', resolve));
  const env = {
    MINIO_AUDIT_WEBHOOK_ENABLE_stress: 'on',
    MINIO_AUDIT_WEBHOOK_ENDPOINT_stress: `http://${host}:${server.address().port}`,
  };
  return { env, close: () => server.close() };
}
