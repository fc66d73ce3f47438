/** Takes the pictures of the documentation in a real VS Code: `npm run screenshots`. */
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { addressOf } from './embedded-vscode/address.ts';
import { installEmbeddedVscode } from './embedded-vscode/install.ts';
import { openPage } from './embedded-vscode/page.ts';
import { startServer } from './embedded-vscode/server.ts';
import { visibleWebview } from './embedded-vscode/webview.ts';
import { caseOpened, runCommand, showProblems } from './embedded-vscode/workbench.ts';

const root = resolve(import.meta.dirname, '../../..');

interface Picture {
  /** Name in `docs/images/`. */
  readonly file: string;
  /** Name in `examples/`, opened in the editor. */
  readonly example: string;
  /** Name of a colour theme that comes with VS Code. */
  readonly theme: string;
  /** Brings onto the page what the picture is of; ends once it is there. */
  readonly arrange: (page: Page) => Promise<void>;
}

/** The day on every picture, so that a new one differs only where Certcase does. */
const asOf = '2026-05-20';

const pictures: readonly Picture[] = [
  {
    file: 'findings.png',
    example: 'import-mistakes.case.yaml',
    theme: 'Light Modern',
    arrange: showProblems,
  },
  {
    file: 'timeline.png',
    example: 'import-mistakes.case.yaml',
    theme: 'Dark Modern',
    arrange: async (page) => {
      await runCommand(page, 'Certcase: Show Timeline');
      await visibleWebview(page).getByRole('heading').first().waitFor();
    },
  },
  {
    file: 'report.png',
    example: 'import-mistakes.case.yaml',
    theme: 'Light Modern',
    arrange: async (page) => {
      await runCommand(page, 'Certcase: Generate Report');
      await page.getByText('The report is saved as').first().waitFor();
      await runCommand(page, 'Markdown: Open Preview');
      await visibleWebview(page).getByRole('heading').first().waitFor();
    },
  },
];

async function take(picture: Picture, vscode: string): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'certcase-'));
  // A copy: a report is written beside its case.
  const examples = join(folder, 'examples');
  await cp(join(root, 'examples'), examples, { recursive: true });
  const server = await startServer({
    vscode,
    dataFolder: join(folder, 'server'),
    settings: { 'workbench.colorTheme': picture.theme, 'certcase.asOf': asOf },
  });
  try {
    const page = await openPage({ profile: join(folder, 'chromium') });
    await page.goto(
      addressOf(server, {
        folder: examples,
        extensionDevelopmentPath: root,
        openFile: join(examples, picture.example),
      }),
    );
    await caseOpened(page);
    await picture.arrange(page);
    await runCommand(page, 'Notifications: Clear All Notifications');
    const path = join(root, 'docs', 'images', picture.file);
    await page.screenshot({ path, animations: 'disabled', caret: 'hide' });
    await page.context().close();
    console.log(path);
  } finally {
    await server.stop();
    await rm(folder, { recursive: true, force: true });
  }
}

const vscode = await installEmbeddedVscode();
for (const picture of pictures) await take(picture, vscode);
