/**
 * Loaded into the command line before it starts (`node --require`): does something at one moment of writing a file, as
 * the variable MEDDLE says in JSON.
 *
 *   at      opened: the temporary file is there, and empty; written: the disk holds it; renaming: it is about to take the name
 *   signal  sent to the process itself, which then gets no further
 *   shell   what another process, a shell, runs to its end
 */
const { spawnSync } = require('node:child_process');
const files = require('node:fs/promises');

const { at, signal, shell } = JSON.parse(process.env.MEDDLE);
const { open, rename } = files;
const isTemporary = (path) => /[\\/]\.certcase-[^\\/]*$/.test(String(path));

async function meddle(moment) {
  if (moment !== at) return;
  if (shell !== undefined) spawnSync('sh', ['-c', shell]);
  if (signal === undefined) return;
  process.kill(process.pid, signal);
  // What listens to the signal is called by the event loop.
  await new Promise(() => setInterval(() => {}, 60_000));
}

files.open = async (path, ...rest) => {
  const file = await open(path, ...rest);
  if (!isTemporary(path)) return file;
  await meddle('opened');
  const sync = file.sync.bind(file);
  file.sync = async () => {
    await sync();
    await meddle('written');
  };
  return file;
};

files.rename = async (from, to) => {
  if (isTemporary(from)) await meddle('renaming');
  return rename(from, to);
};
