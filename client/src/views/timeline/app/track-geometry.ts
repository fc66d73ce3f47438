/** Where things stand in the track of a node, in CSS pixels from its top. */
export const track = {
  /** The bracket of what was planned. */
  plan: 7,
  barTop: 14,
  barHeight: 18,
  /** The line of the looks at the receipt. */
  rhythm: 45,
} as const;

export const barMiddle = track.barTop + track.barHeight / 2;
