const { appendFileSync } = require('node:fs');

for (const name of ['APP-ID', 'PRIVATE-KEY']) if (!process.env[`INPUT_${name}`]) throw new Error(`${name} is empty`);
appendFileSync(process.env.GITHUB_OUTPUT, 'token=of-an-app\n');
