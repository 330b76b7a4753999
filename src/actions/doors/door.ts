/** What a door is: a typed record of inputs in, a record of outputs and texts out. The runner's files are `run-door`'s. */
import type { Environment } from '../../host/process.js';
import type { DoorName, Inputs } from '../inputs.js';
import type { Outputs } from '../outputs.js';
import type { Annotation } from '../report/annotations.js';
import type { Log } from '../report/log.js';

export interface DoorContext {
  readonly env: Environment;
  readonly now: () => Date;
  readonly log: Log;
}

export interface DoorResult<Name extends DoorName> {
  readonly outputs: Outputs<Name>;
  /** Markdown for the job summary. */
  readonly summary: string;
  /** What is shown at lines of files, and in the run. */
  readonly annotations?: readonly Annotation[] | undefined;
  /** The run did what it was asked to, and the answer is no: all is written, and the step fails. */
  readonly failed?: boolean | undefined;
  /** A folder for PATH of the next steps. */
  readonly path?: string | undefined;
  /** What the post step of this action is to know. */
  readonly state?: Readonly<Record<string, string>> | undefined;
}

export interface Door<Name extends DoorName> {
  readonly run: (inputs: Inputs<Name>, context: DoorContext) => Promise<DoorResult<Name>>;
  /** After the job: reads saved state, never inputs, which may have changed meanwhile. */
  readonly post?: (state: (name: string) => string, context: DoorContext) => Promise<void>;
}
