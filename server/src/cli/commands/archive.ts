import { dirname, join, resolve } from 'node:path';
import { archiveFilesOnDisk } from '../../disk/archive-files.ts';
import { visibleText } from '../../engine/text/escape.ts';
import {
  verificationSentence,
  verifiedStates,
} from '../../engine/views/reports/archive/verification-texts.ts';
import { reportKinds } from '../../engine/views/reports/report-kinds.ts';
import { verifyArchive } from '../../workspace/archive-files.ts';
import { asOfDay, commonOptions, oneFile, parseArguments, unknown } from '../arguments.ts';
import { CommandError, usageError } from '../command-error.ts';
import { tellDoubts } from '../doubts.ts';
import { exitCode, gravest } from '../exit-code.ts';
import { findChecksumLists } from '../files/find-checksum-lists.ts';
import { readTextFile } from '../files/read-text-file.ts';
import { isFolder, isThere } from '../files/report-target.ts';
import { writeWhole } from '../files/write-whole.ts';
import { write } from '../output.ts';
import { reportFile } from '../reports/report-file.ts';
import { reportOnCase } from '../reports/write-report.ts';
import type { Command } from './command.ts';

const words = ['manifest', 'verify'] as const;

/** `certcase archive manifest FILE` and `certcase archive verify PATH`. */
export const archive: Command = (args, surroundings) => {
  const [word, ...rest] = args;
  if (word === 'manifest') return manifest(rest, surroundings);
  if (word === 'verify') return verify(rest, surroundings);
  if (word === undefined || word.startsWith('-')) throw noWord();
  throw unknown(
    { en: 'command', zh: '命令' },
    `archive ${word}`,
    words.map((one) => `archive ${one}`),
  );
};

/**
 * Hashes the files of a case and writes the list beside the case, where its paths lead to them; the path of the list is
 * the output. A list that is there is evidence: it is never overwritten.
 */
const manifest: Command = async (args, surroundings) => {
  const { stdout, language } = surroundings;
  const { values, positionals } = parseArguments(args, commonOptions);
  const path = oneFile('archive manifest', positionals);
  const kind = reportKinds['archive-manifest'];
  const written = await reportOnCase(kind, path, asOfDay(values['as-of']), language);
  const { report } = written;
  const { fileName, content } = await reportFile(report, 'sha256');
  const target = join(dirname(path), fileName);
  if (await isThere(target)) throw listIsThere(target);
  await writeWhole(target, content);
  await write(stdout, `${visibleText(target)}\n${visibleText(report.verdict.text)}\n`);
  const doubtful = await tellDoubts(surroundings, written, values['ignore-project-errors']);
  return gravest([report.verdict.tone === 'bad' ? exitCode.findings : exitCode.clean, doubtful]);
};

/** Compares the files of archives with their lists. 0: all intact; 1: something is not; 2: nothing to verify. */
const verify: Command = async (args, { stdout, language }) => {
  const { positionals } = parseArguments(args, { lang: commonOptions.lang });
  const named = oneFile('archive verify', positionals);
  const lists = (await isFolder(named)) ? await findChecksumLists(named) : [named];
  if (lists.length === 0) throw noList(named);
  let isIntact = true;
  for (const list of lists) {
    const { text } = await readTextFile(list);
    const result = await verifyArchive(resolve(list).replaceAll('\\', '/'), text, archiveFilesOnDisk);
    isIntact &&= result.isIntact;
    const lines = result.files
      .filter(({ state }) => state !== 'intact')
      .map(({ path, state }) => `  ${verifiedStates[state][language]}: ${visibleText(path)}\n`);
    await write(
      stdout,
      `${visibleText(list)}\n${lines.join('')}  ${verificationSentence(result)[language]}\n`,
    );
  }
  return isIntact ? exitCode.clean : exitCode.findings;
};

function listIsThere(list: string): CommandError {
  return new CommandError({
    en: `${list} is there already and may be needed as evidence; verify it with "certcase archive verify", or move it away first.`,
    zh: `${list} 已存在，可能要留作凭证。请用“certcase archive verify”核验，或先将其移走。`,
  });
}

function noWord(): CommandError {
  return usageError({
    en: 'Say what to do: "certcase archive manifest FILE" or "certcase archive verify PATH".',
    zh: '请说明要做什么：“certcase archive manifest 文件”或“certcase archive verify 路径”。',
  });
}

function noList(folder: string): CommandError {
  return new CommandError({
    en: `There is no list of hashes (*.sha256) in ${folder}; "certcase archive manifest FILE" makes one.`,
    zh: `${folder} 中没有哈希值清单（*.sha256），可用“certcase archive manifest 文件”生成。`,
  });
}
