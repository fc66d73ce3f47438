/** Client → server, in `initialize`: what this client does beyond the protocol. */
export interface InitializationOptions {
  /** It answers `certcase/readFolder` and `certcase/readFile`. */
  readonly suppliesFiles?: boolean;
  /** It has the command `certcase.showRule` and opens addresses of the scheme `certcase-rule`. */
  readonly showsRules?: boolean;
}
