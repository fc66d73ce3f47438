import * as z from 'zod';
import { severities } from '../checks/severity.ts';
import { type CalendarDay, calendarDay } from '../reference/calendar-day.ts';

const workingDays = z.int().min(1).max(60);

const day = z
  .string()
  .refine((text) => calendarDay(text) !== undefined)
  .meta({ format: 'date' }) as unknown as z.ZodType<CalendarDay>;

/** Longest duration of each node in working days; half a day counts as one. */
const nodeDurations = z.strictObject({
  preReview: workingDays.default(2),
  application: workingDays.default(1),
  verification: workingDays.default(3),
  greenChannel: workingDays.default(1),
  clearance: workingDays.default(2),
});

/** What a rule can be set to; `off` switches it off. */
export const ruleSeverities = [...severities, 'off'] as const;

/** Everything that a user can set about the checks, with the house procedure's values as defaults. */
export const settingsFormat = z.strictObject({
  /** Working days after release in which the write-off must be completed. */
  writeOffWorkingDays: workingDays.default(7),
  /** Working days before the due date from which on the write-off is announced. */
  writeOffWarningWorkingDays: z.int().min(0).max(60).default(2),
  /** Largest difference between certificate, declaration and bill of lading, in percent. */
  deviationPercent: z.number().min(0).max(100).default(3),
  /** Working days after which a pre-review without its receipt is late. */
  preReviewReceiptWorkingDays: workingDays.default(2),
  /** Working days after which an application without its receipt is late. */
  applicationReceiptWorkingDays: workingDays.default(1),
  /** Working days beyond a node's duration from which on the goods may be held in port. */
  heldInPortWorkingDays: z.int().min(0).max(60).default(3),
  /** Hours before the pre-review at which the broker has the materials. */
  brokerNoticeHours: z.number().min(0).default(24),
  /** Times of day, in China, at which pre-review receipts are published. */
  inquiryTimes: z
    .array(z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/))
    .min(1)
    .default(['10:00', '15:00']),
  /** Longest time between two looks at the customs receipt, in hours. */
  receiptCheckHours: z.number().positive().default(24),
  /** Calendar years for which an archive is kept. */
  retentionYears: z.int().min(1).max(100).default(5),
  /** Calendar years for which the papers of an export are kept where a tax refund is claimed. */
  exportRetentionYears: z.int().min(1).max(100).default(10),
  nodeWorkingDays: nodeDurations.prefault({}),
  /** Severity of single rules, by code; `off` switches a rule off. */
  rules: z.record(z.string(), z.enum(ruleSeverities)).default({}),
  /** Days over the announced calendar: a company holiday, or the notice of a year that is not known yet. */
  calendar: z
    .strictObject({ nonWorkingDays: z.array(day).default([]), workingDays: z.array(day).default([]) })
    .prefault({}),
  /** Further wordings that count as a clause; a wording is found wherever its words stand in that order. */
  clauses: z
    .strictObject({
      legalLiabilities: z.array(z.string().min(2)).default([]),
      authenticity: z.array(z.string().min(2)).default([]),
    })
    .prefault({}),
  /** Rules that must not be waived. */
  waivers: z.strictObject({ forbidden: z.array(z.string()).default([]) }).prefault({}),
  /** Globs of further files that are cases, relative to the project file. */
  cases: z.array(z.string().min(1)).default([]),
  /** Globs of files and folders that hold no cases, relative to the project file; those of all levels hold. */
  exclude: z.array(z.string().min(1)).default([]),
  /** Path of the national tariff with 10-digit codes, a CSV file or a workbook, relative to the project file. */
  tariff: z.string().min(1).optional(),
  /** Whether the project files above are left out. */
  root: z.boolean().default(false),
});

export type Settings = z.infer<typeof settingsFormat>;

export const defaultSettings: Settings = settingsFormat.parse({});
