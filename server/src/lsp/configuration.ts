import {
  type Connection,
  LogMessageNotification,
  MessageType,
  ShowMessageNotification,
} from 'vscode-languageserver';
import * as z from 'zod';
import type { Client } from './client.ts';
import { type CheckSettings, readSettings } from './settings.ts';

/** The settings of the open documents, as the editor holds them. */
export interface Configuration {
  of(uri: string): Promise<CheckSettings>;
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
  const settings = new Map<string, Promise<CheckSettings>>();
  const told = new Set<string>();
  let pushed = read(undefined);

  function read(raw: unknown): CheckSettings {
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

  async function ask(uri: string): Promise<CheckSettings> {
    try {
      return read(await connection.workspace.getConfiguration({ scopeUri: uri, section: 'certcase' }));
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
