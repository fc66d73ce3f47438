import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { temporaryFolder } from './temporary-folder.ts';

/** A git repository in a folder that is gone when the test ends. */
export interface Repository {
  readonly folder: string;
  /** Runs git, apart from the settings of the person and the machine; what it writes. */
  git(...args: readonly string[]): string;
  write(name: string, content: string): void;
  commit(): void;
}

export function createRepository(): Repository {
  const folder = temporaryFolder();
  const env = {
    ...process.env,
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_CONFIG_SYSTEM: '/dev/null',
    GIT_AUTHOR_NAME: '王莉',
    GIT_AUTHOR_EMAIL: 'wang@example.com',
    GIT_COMMITTER_NAME: '王莉',
    GIT_COMMITTER_EMAIL: 'wang@example.com',
  };
  const git = (...args: readonly string[]): string =>
    execFileSync('git', args, { cwd: folder, env, encoding: 'utf8', stdio: 'pipe' });
  git('init', '--quiet', '--initial-branch=main');
  return {
    folder,
    git,
    write(name, content) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), content);
    },
    commit() {
      git('add', '--all');
      git('commit', '--quiet', '--message=.');
    },
  };
}

/** A case with one finding: a lost digit of an HS code. */
export function faultyCase(caseId: string): string {
  return `caseId: ${caseId}
direction: import
parties: { client: { name: 远帆 }, agent: { name: 华通 } }
agreement:
  clauses:
    - { title: 双方法律责任, text: 委托方对材料负责，代理方对申报负责。 }
    - { title: 单证真实性责任, text: 委托方与代理方对单证真实性承担连带责任。 }
goods:
  - hsCode: "852852120"
`;
}
