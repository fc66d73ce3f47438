import * as vscode from 'vscode';

/** How a request that takes long is watched, and stopped. */
export interface Watch {
  readonly token: vscode.CancellationToken;
  /** @param percentage of the whole, 0 to 100. */
  onProgress(message: string | undefined, percentage: number | undefined): void;
}

/** Milliseconds that a command may take in silence. */
const patience = 600;

/**
 * Does something that the user has started. Where it takes longer than a moment, a notification shows how far it has come,
 * and stops it when the user wishes.
 */
export async function withSlowProgress<Result>(
  title: string,
  work: (watch: Watch) => Promise<Result>,
): Promise<Result | 'cancelled'> {
  const source = new vscode.CancellationTokenSource();
  let show: (message: string | undefined, percentage: number | undefined) => void = () => undefined;
  const result = work({
    token: source.token,
    onProgress: (message, percentage) => show(message, percentage),
  }).catch((error: unknown) => {
    if (source.token.isCancellationRequested) return 'cancelled' as const;
    throw error;
  });
  const isSlow = await Promise.race([
    result.then(
      () => false,
      () => false,
    ),
    new Promise<true>((resolve) => setTimeout(() => resolve(true), patience)),
  ]);
  if (!isSlow) return result.finally(() => source.dispose());
  const options = { location: vscode.ProgressLocation.Notification, cancellable: true, title };
  return vscode.window.withProgress(options, async (progress, token) => {
    let shown = 0;
    show = (message, percentage = shown) => {
      progress.report({ ...(message && { message }), increment: percentage - shown });
      shown = percentage;
    };
    token.onCancellationRequested(() => source.cancel());
    return result.finally(() => source.dispose());
  });
}
