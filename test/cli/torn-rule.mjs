/**
 * Loaded before the command line or the language server: makes one rule throw that takes the figure 4321.75 apart, as a
 * fault in a rule would.
 */
const { split } = String.prototype;

String.prototype.split = function (separator, limit) {
  if (separator === '.' && String(this) === '4321.75') throw new Error('the ink ran out');
  return split.call(this, separator, limit);
};
