/**
 * What a remote says its branch is at. That there is no such branch must be said by git on the other side: where an answer
 * over HTTP breaks off within its head, git takes the rest for a server without branches and ends well. So the exchange is
 * traced, and one without a packet of the remote in it is no answer.
 */
import type { GitAnswer } from '../../git/process.js';

export interface ListedTip {
  /** Undefined where there is no such branch. */
  readonly tip: string | undefined;
  readonly format: 'sha1' | 'sha256';
}

/** The environment under which git tells what it receives. */
export const TRACED = { GIT_TRACE_PACKET: '1' };

const TRACE = /^.*pkt-line\.c:\d+ +packet: .*\n?/gm;
/** What came from the remote; with a remote on this machine, its own side is in the trace, too. */
const RECEIVED = /packet: +(?!upload-pack)[a-z-]+< (.*)/g;

/** A listing that ended well without a word of the remote's is a failure that may pass. */
export function refuseUnanswered(answer: GitAnswer): GitAnswer {
  return answer.status === 0 && receivedIn(answer).length === 0
    ? { ...answer, status: 128, stderr: 'the answer of the remote broke off: unexpected disconnect' }
    : { ...answer, stderr: answer.status === 0 ? answer.stderr : answer.stderr.replace(TRACE, '') };
}

/** The branch's commit in a traced listing. A remote that names no format has SHA-1. */
export function tipIn(answer: GitAnswer, ref: string): ListedTip {
  const lines = answer.stdout.toString().split('\n');
  const tip = lines.find((line) => line.endsWith(`\t${ref}`))?.split('\t')[0];
  const isOther = receivedIn(answer).some((packet) => /(?:^|[ \\0])object-format=sha256(?: |$)/.test(packet));
  return { tip, format: isOther || tip?.length === 64 ? 'sha256' : 'sha1' };
}

function receivedIn({ stderr }: GitAnswer): string[] {
  return [...stderr.matchAll(RECEIVED)].map(([, packet = '']) => packet);
}
