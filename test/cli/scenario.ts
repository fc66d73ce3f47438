/**
 * A scenario: a text file that shows the command line at work. A title, sentences about it, then sections that begin
 * with a line of `====`:
 *
 *     ==== file NAME (how)     a file that is there; `how` says how it is stored, see `stored-text.ts`
 *     ==== command             `certcase …`, with environment variables in front as in a shell
 *     ==== stdout              what the command above writes; absent where it writes nothing
 *     ==== stderr
 *     ==== after NAME (how)    a file that the command above made or changed
 *     ==== status N
 *
 * Escape characters are shown as ␛. `vitest -u` writes what really came into the sections behind the commands.
 */
export interface Scenario {
  readonly title: string;
  /** Everything up to the first command, as it stands. */
  readonly head: string;
  readonly files: readonly ScenarioFile[];
  readonly commands: readonly string[];
}

export interface ScenarioFile {
  readonly name: string;
  readonly storage: string;
  readonly content: string;
}

/** What a command did. */
export interface Outcome {
  readonly command: string;
  readonly stdout: string;
  readonly stderr: string;
  readonly changed: readonly ScenarioFile[];
  readonly status: number | null;
}

const sectionHead = /^==== (\w+)(?: (.*?))?(?: \(([^)]*)\))?$/;

/** @throws Error for a section of another kind than those above. */
export function readScenario(text: string): Scenario {
  const files: ScenarioFile[] = [];
  const commands: string[] = [];
  let head = '';
  for (const section of text.split(/^(?=={4} )/m)) {
    const [first = '', ...rest] = section.split('\n');
    const content = rest.join('\n');
    const [, kind, name = '', storage = ''] = sectionHead.exec(first) ?? [];
    if (commands.length === 0 && kind !== 'command') head += section;
    if (kind === 'file') files.push({ name, storage, content });
    else if (kind === 'command') commands.push(content.trim());
    else if (kind !== undefined && !['stdout', 'stderr', 'after', 'status'].includes(kind)) {
      throw new Error(`"${first}" is no section of a scenario`);
    }
  }
  return { title: text.split('\n', 1)[0] ?? '', head, files, commands };
}

/** The scenario as its file should be, with what the commands really did. */
export function writeScenario({ head }: Scenario, outcomes: readonly Outcome[]): string {
  return head + outcomes.map(writeOutcome).join('');
}

function writeOutcome({ command, stdout, stderr, changed, status }: Outcome): string {
  return [
    `==== command\n${command}\n`,
    section('stdout', stdout),
    section('stderr', stderr),
    ...changed.map(({ name, storage, content }) => {
      return `==== after ${name}${storage === '' ? '' : ` (${storage})`}\n${content}`;
    }),
    `==== status ${status}\n`,
  ].join('');
}

function section(name: string, written: string): string {
  if (written === '') return '';
  const shown = written.replaceAll('\u001B', '␛').replaceAll('\r', '␍');
  return `==== ${name}\n${shown}${shown.endsWith('\n') ? '' : '\n(no line end)\n'}`;
}
