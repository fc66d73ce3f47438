/** The forms in which `certcase check` can answer, as `--format` takes them. */
export const checkFormatNames = ['text', 'json', 'sarif', 'junit', 'github', 'checkstyle'] as const;

export type CheckFormatName = (typeof checkFormatNames)[number];
