import { numberForm } from '../engine/case/normalise/number-form.ts';
import {
  mostCounted,
  noOtherCases,
  type OtherCases,
  type OtherPlace,
  shownPlaces,
} from '../engine/checks/other-cases.ts';
import { areDifferent, type NamedClient } from '../engine/procedure/unique-numbers.ts';

/** Where a case gives a number. */
export interface NumberHolder {
  readonly place: OtherPlace;
  /** Of a house bill, which the cases of one client may share. */
  readonly client: NamedClient | undefined;
}

/**
 * All cases that give one number, as one record. Each case is shown a few of the others and how many there are, so that
 * thousands of copies cost no more than thousands of cases. In a large group a case is shown the ones behind it in the
 * order of their files, from the last on to the first: what becomes of a case then concerns the few before it.
 */
export class NumberGroup {
  /** In the order of code units, so that every run shows the same. */
  readonly #files: string[] = [];
  readonly #holders = new Map<string, NumberHolder>();
  /** How many cases each client has here. */
  readonly #clients = new Map<string, number>();
  readonly #shown: number;
  readonly #counted: number;

  /**
   * @param shown places that a case is shown at most.
   * @param counted cases that are counted at most.
   */
  constructor(shown = shownPlaces, counted = mostCounted) {
    this.#shown = shown;
    this.#counted = counted;
  }

  get size(): number {
    return this.#files.length;
  }

  /** @returns the other cases whose findings differ now that this one gives the number. */
  add(file: string, holder: NumberHolder): readonly string[] {
    const wasComparable = this.#isComparable(holder);
    this.#files.splice(this.#indexOf(file), 0, file);
    this.#holders.set(file, holder);
    const client = clientKey(holder);
    this.#clients.set(client, (this.#clients.get(client) ?? 0) + 1);
    return wasComparable || this.#isComparable(holder) ? this.#concernedBy(file, holder) : [];
  }

  /** Takes the newer place of a case that gives the number as before. */
  move(file: string, holder: NumberHolder): void {
    this.#holders.set(file, holder);
  }

  /** @returns the other cases whose findings differ now that this one no longer gives the number. */
  remove(file: string): readonly string[] {
    const holder = this.#holders.get(file);
    if (holder === undefined) return [];
    const concerned = this.#isComparable(holder) ? this.#concernedBy(file, holder) : [];
    this.#files.splice(this.#indexOf(file), 1);
    this.#holders.delete(file);
    const client = clientKey(holder);
    const left = (this.#clients.get(client) ?? 1) - 1;
    if (left > 0) this.#clients.set(client, left);
    else this.#clients.delete(client);
    return concerned;
  }

  /**
   * The other cases that give the number.
   * @param client of a house bill: then the cases of other clients alone.
   */
  besides(file: string, client: NamedClient | undefined): OtherCases {
    const holds = this.#holders.has(file);
    const others = this.size - (holds ? 1 : 0);
    if (others === 0 || (client !== undefined && holds && this.#clients.size === 1)) return noOtherCases;
    const places: OtherPlace[] = [];
    let count = 0;
    for (const { place, client: other } of this.#behind(others <= this.#shown ? '' : file)) {
      if (place.elsewhere.file === file) continue;
      if (client !== undefined && (other === undefined || !areDifferent(client, other))) continue;
      count++;
      if (places.length < this.#shown) places.push(place);
      const isKnown = client === undefined ? places.length === this.#shown : count === this.#counted;
      if (isKnown) break;
    }
    return { places, count: Math.min(client === undefined ? others : count, this.#counted) };
  }

  /** Whether cases of the group may be shown one another: of a house bill only where there are two clients. */
  #isComparable({ client }: NumberHolder): boolean {
    return client === undefined || this.#clients.size > 1;
  }

  #concernedBy(file: string, { client }: NumberHolder): readonly string[] {
    const others = this.size - 1;
    if (client !== undefined || others <= this.#counted) return this.#files.filter((one) => one !== file);
    const at = this.#indexOf(file);
    const before = Array.from({ length: this.#shown }, (_, step) => this.#files.at(at - 1 - step));
    return before.filter((one) => one !== undefined);
  }

  /** All holders, beginning with the one behind a file. */
  *#behind(file: string): Generator<NumberHolder> {
    const start = this.#indexOf(file);
    for (let step = 0; step < this.size; step++) {
      const holder = this.#holders.get(this.#files[(start + step) % this.size] ?? '');
      if (holder !== undefined) yield holder;
    }
  }

  /** Where a file is, or belongs. */
  #indexOf(file: string): number {
    let [low, high] = [0, this.#files.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.#files[middle] ?? '') < file) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

function clientKey({ client }: NumberHolder): string {
  return client === undefined ? '' : `${client.uscc} ${numberForm(client.name)}`;
}
