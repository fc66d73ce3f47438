import {
  type Connection,
  LogMessageNotification,
  MessageType,
  ShowMessageNotification,
} from 'vscode-languageserver';
import * as z from 'zod';
import type { Client } from './client.ts';
import { readSettings, type ServerSettings } from './settings.ts';

/** The settings of documents and folders, as the editor holds them. */
export interface Configuration {
  /** @param uri of a document or a folder; undefined for what holds where no folder is open. */
  of(uri: string | undefined): Promise<ServerSettings>;
  /** The document is closed. */
  forget(uri: string): void;
  /** The editor says that something changed; `pushed` is what it sends along, all settings or nothing. */
  changed(pushed: unknown): void;
}

const sections = z.looseObject({ certcase: z.unknown() });

/**
 * Asks the editor for the settings of each document, once until they change, or takes what it sends where it cannot
 * be asked. What cannot be used is told to the user once.
 */
export function createConfiguration(connection: Connection, client: Client): Configuration {
  const settings = new Map<string | undefined, Promise<ServerSettings>>();
  const told = new Set<string>();
  let pushed = read(undefined);

  function read(raw: unknown): ServerSettings {
    const { problems, ...usable } = readSettings(raw);
    for (const problem of problems) tell(problem[client.language]);
    return usable;
  }

  function tell(message: string): void {
    if (told.has(message)) return;
    told.add(message);
    connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Warning, message });
    connection.sendNotification(LogMessageNotification.type, { type: MessageType.Warning, message });
  }

  async function ask(uri: string | undefined): Promise<ServerSettings> {
    try {
      const scope = uri === undefined ? {} : { scopeUri: uri };
      return read(await connection.workspace.getConfiguration({ ...scope, section: 'certcase' }));
    } catch (error) {
      connection.console.error(`workspace/configuration for ${uri}: ${error}`);
      return read(undefined);
    }
  }

  return {
    async of(uri) {
      if (!client.answersConfiguration) return pushed;
      const known = settings.get(uri) ?? ask(uri);
      settings.set(uri, known);
      return known;
    },
    forget: (uri) => settings.delete(uri),
    changed(all) {
      settings.clear();
      if (!client.answersConfiguration) pushed = read(sections.safeParse(all).data?.certcase);
    },
  };
}
