import { describeKilled } from '../killed-installs.js';

describeKilled('install-controller into nothing', 'install-controller over a damaged entry');
