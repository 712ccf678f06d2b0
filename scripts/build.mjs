import { build } from 'vite';
import { measure, table } from './check-bytes.mjs';

await build({ configLoader: 'runner' });
process.stdout.write(`\n${table(measure('dist'))}\n`);
