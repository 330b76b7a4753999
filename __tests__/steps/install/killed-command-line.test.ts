import { describeKilled } from '../killed-installs.js';

describeKilled('`install` into nothing', '`install` over another release');
