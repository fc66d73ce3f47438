import type { Localized } from '../../engine/text/localized.ts';
import { CommandError } from '../command-error.ts';

/** What is wrong with a file or folder, from the error that the operating system gave. */
export function fileProblem(path: string, error: unknown): CommandError {
  return new CommandError(sentenceOn(path, error), path);
}

function sentenceOn(path: string, error: unknown): Localized {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return {
        en: `${path} does not exist; check the name and the folder.`,
        zh: `${path} 不存在，请检查文件名和所在文件夹。`,
      };
    case 'EACCES':
    case 'EPERM':
      return {
        en: `${path} may not be opened by you; check its permissions.`,
        zh: `您没有打开 ${path} 的权限，请检查权限设置。`,
      };
    case 'EISDIR':
      return {
        en: `${path} is a folder; name one file in it.`,
        zh: `${path} 是文件夹，请指定其中的一个文件。`,
      };
    case 'ENOTFILE':
      return {
        en: `${path} is a pipe, a socket or a device, and was not read; name a file.`,
        zh: `${path} 是管道、套接字或设备，未予读取，请指定文件。`,
      };
    case 'ETIMEDOUT':
      return {
        en: `${path} was not read: its disk does not answer. Check the network connection and try again.`,
        zh: `${path} 未读取：所在磁盘没有响应。请检查网络连接后重试。`,
      };
    case 'EFBIG':
      return {
        en: `${path} was not read: it is larger than 64 MB.`,
        zh: `${path} 未读取：文件超过 64 MB。`,
      };
    case 'EBUSY':
      return {
        en: `${path} is in use by another program; close it there and try again.`,
        zh: `${path} 正被其他程序占用，请关闭后重试。`,
      };
    case 'ENOSPC':
      return {
        en: `${path} was left as it was, because the disk is full.`,
        zh: `磁盘已满，${path} 保持原样。`,
      };
    case 'ELOOP':
      return {
        en: `${path} is a link that leads in a circle; make it lead to a file.`,
        zh: `${path} 是循环链接，请使其指向文件。`,
      };
    case 'ENAMETOOLONG':
      return {
        en: `${path} is a longer name than the file system takes; choose a shorter one.`,
        zh: `${path} 的名称超出文件系统允许的长度，请缩短名称。`,
      };
    default: {
      const reason = error instanceof Error ? error.message : String(error);
      return {
        en: `${path} could not be opened (${reason}).`,
        zh: `无法打开 ${path}（${reason}）。`,
      };
    }
  }
}
