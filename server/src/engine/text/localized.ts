/** The languages the product speaks; `zh` is Simplified Chinese. */
export type Language = 'en' | 'zh';

/** One text for people, in every language the product speaks; the mouth that shows it picks one. */
export interface Localized {
  readonly en: string;
  readonly zh: string;
}
