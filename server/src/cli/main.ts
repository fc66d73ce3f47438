import { run } from './run.ts';

// A reader that closes the pipe early is answered where the text is written; unheard, the event would end the process.
process.stdout.on('error', () => {});
process.stderr.on('error', () => {});

const { stdout, stderr } = process;

// The exit code is only set, and never exited with: the process ends by itself when everything is written.
run(process.argv.slice(2), { stdout, stderr }, process.env).then((exitCode) => {
  process.exitCode = exitCode;
});
