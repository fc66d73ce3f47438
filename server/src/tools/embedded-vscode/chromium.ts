import { existsSync } from 'node:fs';

const commonPlaces = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/snap/bin/chromium',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/**
 * The Chromium or Chrome to open VS Code in: what the environment variable CHROME_PATH names, else the first found in
 * the common places.
 *
 * @throws with what to install when there is none.
 */
export function findChromium(): string {
  const named = process.env.CHROME_PATH;
  const found = named ?? commonPlaces.find((place) => existsSync(place));
  if (found === undefined) {
    throw new Error(
      'Opening VS Code needs Chromium, and none was found. Install it (Debian and Ubuntu: apt-get install chromium), ' +
        'or set CHROME_PATH to the Chromium or Chrome on this machine.',
    );
  }
  if (!existsSync(found)) throw new Error(`CHROME_PATH names ${found}, and there is no such file.`);
  return found;
}
