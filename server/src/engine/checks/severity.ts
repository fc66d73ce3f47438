export const severities = ['error', 'warning', 'information', 'hint'] as const;
export type Severity = (typeof severities)[number];

/** What asks for attention, and is counted and listed: a mere hint shows in the text of the case alone. */
export const countedSeverities = ['error', 'warning', 'information'] as const satisfies readonly Severity[];
export type CountedSeverity = (typeof countedSeverities)[number];
