/** The environment variables through which the test run speaks to the suite inside the extension host. */
export const variables = {
  /** Loopback port that takes the report of the tests, as text. */
  reportPort: 'CERTCASE_EDITOR_REPORT_PORT',
  /** Path of the file for the counts. */
  results: 'CERTCASE_EDITOR_RESULTS',
  /** Loopback port at which Playwright can join the page that shows VS Code. */
  debuggingPort: 'CERTCASE_EDITOR_DEBUGGING_PORT',
} as const;

/**
 * What the test run has passed on under that name.
 *
 * @throws when the suite was not started by the test run.
 */
export function passedOn(name: keyof typeof variables): string {
  const value = process.env[variables[name]];
  if (value === undefined)
    throw new Error(`${variables[name]} is not set: start the editor tests through run.ts.`);
  return value;
}
