/** Prints the findings of every fixture as JSON: what a process of its own makes of them, in its time zone. */
import { findingsOf } from './difference.ts';
import { fixtures } from './pages.ts';

console.log(JSON.stringify(fixtures.map((fixture) => findingsOf(fixture))));
