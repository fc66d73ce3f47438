/** Client → server, in `initialize`: what this client does beyond the protocol. */
export interface InitializationOptions {
  /** It answers `certcase/readFolder` and `certcase/readFile`. */
  readonly suppliesFiles?: boolean;
  /** It has the command `certcase.showRule` and opens addresses of the scheme `certcase-rule`. */
  readonly showsRules?: boolean;
  /** It has the commands behind code lenses. */
  readonly runsCommands?: boolean;
  /** It knows the semantic token types of cases, and their colours. */
  readonly knowsTokenTypes?: boolean;
}
