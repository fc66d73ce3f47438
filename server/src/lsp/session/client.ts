import { type InitializeParams, InsertTextMode, MarkupKind } from 'vscode-languageserver';
import * as z from 'zod';
import type { Language } from '../../engine/text/localized.ts';
import type { InitializationOptions } from '../../protocol/initialization.ts';

/** What this session needs to know of the editor, read once from its `initialize`. */
export interface Client {
  /** The language in which everything is said to the user. */
  readonly language: Language;
  /** It asks for diagnostics; where it does not, they are published to it. */
  readonly pullsDiagnostics: boolean;
  /** It asks for all diagnostics again when it is told to. */
  readonly refreshesDiagnostics: boolean;
  readonly relatedInformation: boolean;
  /** It answers `workspace/configuration`. */
  readonly answersConfiguration: boolean;
  /** It wants to be asked to say when its configuration changes. */
  readonly registersForConfiguration: boolean;
  /** It tells which folders are open, and when others are. */
  readonly tellsFolders: boolean;
  /** It watches files where it is asked to. */
  readonly watchesFiles: boolean;
  /** It shows progress that the server begins by itself. */
  readonly showsProgress: boolean;
  readonly versionedEdits: boolean;
  /** It takes code actions, not only commands. */
  readonly codeActions: boolean;
  /** It asks for the edit of a code action once the user has chosen it. */
  readonly resolvesEdits: boolean;
  readonly hoverFormat: MarkupKind;
  /** It leads the user through the places to be filled in an inserted text. */
  readonly snippets: boolean;
  /** It inserts further lines as they come where it is told to; else it indents them like the line of the cursor. */
  readonly insertsLinesAsTheyAre: boolean;
  /** It shows details of a completion apart from its label. */
  readonly labelDetails: boolean;
  /** It answers for the files that the server cannot reach by itself. */
  readonly suppliesFiles: boolean;
  /** It shows an outline as a tree; to others it is told as a list. */
  readonly showsOutlineAsTree: boolean;
  /** It takes no more folding ranges of a document than these; undefined for any number. */
  readonly mostFolds: number | undefined;
  /** It shows what a link leads to. */
  readonly linkTooltips: boolean;
  /** It takes a definition with the name that leads to it. */
  readonly definitionLinks: boolean;
  /** It asks whether something can be renamed, and under which name, before it asks for the new one. */
  readonly preparesRename: boolean;
  /** It tells what a change is about before it is made. */
  readonly changeAnnotations: boolean;
  /** It asks for the place of a workspace symbol once the user has chosen it. */
  readonly resolvesSymbols: boolean;
  /** It shows the pages of rules, which the server writes; others are led to the published ones. */
  readonly showsRules: boolean;
  /** It shows sentences over lines, and what a click on one does. */
  readonly codeLenses: boolean;
  /** It has the commands behind them; others are led to the place that a lens is about. */
  readonly runsCommands: boolean;
  /** It shows a place of a document when it is asked to. */
  readonly showsDocuments: boolean;
  readonly inlayHints: boolean;
  readonly semanticTokens: boolean;
  /** It knows the token types of cases; others are told standard ones. */
  readonly knowsTokenTypes: boolean;
  readonly formatting: boolean;
  readonly rangeFormatting: boolean;
  readonly onTypeFormatting: boolean;
  /** What it asks for again when it is told to. */
  readonly refreshes: Readonly<Record<'codeLens' | 'inlayHint' | 'semanticTokens', boolean>>;
}

const ownOptions = z.object({
  suppliesFiles: z.boolean().default(false),
  showsRules: z.boolean().default(false),
  runsCommands: z.boolean().default(false),
  knowsTokenTypes: z.boolean().default(false),
}) satisfies z.ZodType<InitializationOptions>;

/** @param language what was asked for, whatever the editor says of its own. */
export function readClient(
  { capabilities, locale, initializationOptions }: InitializeParams,
  language?: Language,
): Client {
  const own = ownOptions.safeParse(initializationOptions).data;
  const { textDocument, workspace, window } = capabilities;
  const { completionItem } = textDocument?.completion ?? {};
  return {
    language: language ?? languageOf(locale),
    pullsDiagnostics: textDocument?.diagnostic !== undefined,
    refreshesDiagnostics: workspace?.diagnostics?.refreshSupport ?? false,
    relatedInformation:
      textDocument?.diagnostic?.relatedInformation ??
      textDocument?.publishDiagnostics?.relatedInformation ??
      false,
    answersConfiguration: workspace?.configuration ?? false,
    registersForConfiguration: workspace?.didChangeConfiguration?.dynamicRegistration ?? false,
    tellsFolders: workspace?.workspaceFolders ?? false,
    watchesFiles: workspace?.didChangeWatchedFiles?.dynamicRegistration ?? false,
    showsProgress: window?.workDoneProgress ?? false,
    versionedEdits: workspace?.workspaceEdit?.documentChanges ?? false,
    codeActions: textDocument?.codeAction?.codeActionLiteralSupport !== undefined,
    resolvesEdits: textDocument?.codeAction?.resolveSupport?.properties.includes('edit') ?? false,
    hoverFormat: textDocument?.hover?.contentFormat?.[0] ?? MarkupKind.PlainText,
    snippets: completionItem?.snippetSupport ?? false,
    insertsLinesAsTheyAre:
      completionItem?.insertTextModeSupport?.valueSet.includes(InsertTextMode.asIs) ?? false,
    labelDetails: completionItem?.labelDetailsSupport ?? false,
    showsOutlineAsTree: textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport ?? false,
    mostFolds: textDocument?.foldingRange?.rangeLimit,
    linkTooltips: textDocument?.documentLink?.tooltipSupport ?? false,
    definitionLinks: textDocument?.definition?.linkSupport ?? false,
    preparesRename: textDocument?.rename?.prepareSupport ?? false,
    changeAnnotations: workspace?.workspaceEdit?.changeAnnotationSupport !== undefined,
    resolvesSymbols: workspace?.symbol?.resolveSupport?.properties.includes('location.range') ?? false,
    suppliesFiles: own?.suppliesFiles ?? false,
    showsRules: own?.showsRules ?? false,
    codeLenses: textDocument?.codeLens !== undefined,
    runsCommands: own?.runsCommands ?? false,
    showsDocuments: window?.showDocument?.support ?? false,
    inlayHints: textDocument?.inlayHint !== undefined,
    semanticTokens: textDocument?.semanticTokens !== undefined,
    knowsTokenTypes: own?.knowsTokenTypes ?? false,
    formatting: textDocument?.formatting !== undefined,
    rangeFormatting: textDocument?.rangeFormatting !== undefined,
    onTypeFormatting: textDocument?.onTypeFormatting !== undefined,
    refreshes: {
      codeLens: workspace?.codeLens?.refreshSupport ?? false,
      inlayHint: workspace?.inlayHint?.refreshSupport ?? false,
      semanticTokens: workspace?.semanticTokens?.refreshSupport ?? false,
    },
  };
}

/** Chinese for every `zh` locale, English for all others and where the editor does not say. */
function languageOf(locale: string | undefined): Language {
  return /^zh\b/i.test(locale?.replace('_', '-') ?? '') ? 'zh' : 'en';
}
