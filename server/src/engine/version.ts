/** The version of Certcase, as `package.json` says it: which rules a report rests on. */
export const version = '0.1.0';
