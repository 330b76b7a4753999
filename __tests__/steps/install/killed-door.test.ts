import { describeKilled } from './killed-at-every-step.js';

describeKilled('install-controller into nothing', 'install-controller over a damaged entry');
