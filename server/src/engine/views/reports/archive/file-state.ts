/** What is known of a file of the archive after it was read, byte by byte. */
export type FileState =
  | { readonly kind: 'read'; readonly sha256: string; readonly bytes: number }
  | { readonly kind: 'absent' }
  /** Its path leads out of the archive, by itself or through a link; it was not looked at. */
  | { readonly kind: 'outside' }
  /** It is there and cannot be read; or nobody can tell whether it is. */
  | { readonly kind: 'unreadable' };

/** The files that a case names, by the path that is written in it; its own file among them under its name. */
export type FileStates = ReadonlyMap<string, FileState>;
