/** Why a written form should be made tidy; each is reported by the style rule of that name. */
export type Untidiness = 'full-width' | 'date' | 'number' | 'alias' | 'code';

/** A form that says the same without doubt. `text` is the scalar's text, not yet quoted for YAML. */
export interface TidyForm {
  readonly text: string;
  readonly because: Untidiness;
}

/** What a written text means. */
export type Reading<Value> =
  | { readonly state: 'read'; readonly value: Value; readonly tidy?: TidyForm }
  | { readonly state: 'ambiguous'; readonly readings: readonly TidyForm[] }
  | { readonly state: 'unreadable' };

export const unreadable = { state: 'unreadable' } as const;
