import { checkCheckstyle } from './check-checkstyle.ts';
import type { CheckFormatter } from './check-format.ts';
import type { CheckFormatName } from './check-format-names.ts';
import { checkGithub } from './check-github.ts';
import { checkJson } from './check-json.ts';
import { checkJunit } from './check-junit.ts';
import { checkSarif } from './check-sarif.ts';
import { checkText } from './check-text.ts';

export const checkFormats: Readonly<Record<CheckFormatName, CheckFormatter>> = {
  text: checkText,
  json: checkJson,
  sarif: checkSarif,
  junit: checkJunit,
  github: checkGithub,
  checkstyle: checkCheckstyle,
};
