import { describeKilled } from './killed-at-every-step.js';

describeKilled('`install` into nothing', '`install` over another release');
