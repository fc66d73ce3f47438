import type { CalendarDay } from '../../engine/reference/calendar-day.ts';
import { chinaTimeFromEpoch, dayOf } from '../../engine/reference/china-time.ts';
import type { Clock } from '../clock.ts';

const hour = 3_600_000;
const dayLength = 24 * hour;
const chinaOffset = 8 * hour;

/** The civil day in China. */
export function todayInChina(clock: Clock): CalendarDay {
  return dayOf(chinaTimeFromEpoch(clock.now()));
}

/** Looks for a new day. */
export interface DayWatch {
  /** Looks at the clock now. */
  look(): void;
  stop(): void;
}

/**
 * Calls back whenever a new day has begun in China, until it is stopped.
 * It looks at the clock every hour and at midnight, and when it is told to: timers stand still while a computer sleeps.
 */
export function watchDay(clock: Clock, onNewDay: () => void): DayWatch {
  let today = todayInChina(clock);
  let callOff = wait();
  return { look, stop: () => callOff() };

  function wait(): () => void {
    const untilMidnight = dayLength - ((clock.now() + chinaOffset) % dayLength);
    return clock.after(Math.min(untilMidnight, hour), look);
  }

  function look(): void {
    callOff();
    callOff = wait();
    const day = todayInChina(clock);
    if (day === today) return;
    today = day;
    onNewDay();
  }
}
