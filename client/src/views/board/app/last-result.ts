/** Makes a function that computes anew only when an argument is another one than the last time. */
export function lastResult<Arguments extends readonly unknown[], Result>(
  compute: (...values: Arguments) => Result,
): (...values: Arguments) => Result {
  let last: { readonly values: Arguments; readonly result: Result } | undefined;
  return (...values) => {
    if (last === undefined || last.values.some((value, index) => value !== values[index]))
      last = { values, result: compute(...values) };
    return last.result;
  };
}
