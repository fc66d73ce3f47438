/** The settings of the editor under `certcase`, as they reach the server; each may be absent. */
export interface EditorSettings {
  /** `YYYY-MM-DD` to check as of that day; empty for today in China. */
  readonly asOf?: string;
  /** Severity of single rules: `error`, `warning`, `information`, `hint` or `off` by rule code. */
  readonly rules?: Readonly<Record<string, string>>;
}
