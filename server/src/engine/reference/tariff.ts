/** The national tariff as a broker's own file gives it. */
export interface Tariff {
  /** Whether the ten digits are a line of the tariff. */
  has(code: string): boolean;
  /** The tariff's own description of a code. */
  description(code: string): string | undefined;
  /** Existing codes that begin with the same eight, else six digits; at most three. */
  near(code: string): readonly string[];
  /** Codes that begin with some digits, in their order. */
  startingWith(digits: string, atMost: number): readonly string[];
}
