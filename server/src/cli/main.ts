import { exitCode } from './exit-code.ts';
import { languageOf } from './language.ts';
import { oldNode } from './node-version.ts';
import { complain } from './output.ts';

// A reader that closes the pipe early is answered where the text is written; unheard, the event would end the process.
process.stdout.on('error', () => {});
process.stderr.on('error', () => {});

const { stdout, stderr, argv, env, versions } = process;
const words = argv.slice(2);

// The exit code is only set, and never exited with: the process ends by itself when everything is written.
const reason = oldNode(versions.node);
if (reason === undefined) {
  // Only now, so that nothing runs which an old Node does not have.
  import('./run.ts')
    .then(({ run }) => run(words, { stdout, stderr }, env))
    .then((code) => {
      process.exitCode = code;
    });
} else {
  process.exitCode = exitCode.trouble;
  complain(stderr, reason[languageOf(words, env)]).catch(() => {});
}
