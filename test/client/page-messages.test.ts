import fc from 'fast-check';
import { expect, it } from 'vitest';
import { boardMessage, timelineMessage } from '../../client/src/views/page-messages.ts';

const uri = 'file:///a.case.yaml';
const span = { start: 3, end: 8 };

it.each([
  [{ type: 'ready' }],
  [{ type: 'open', uri, span }],
  [{ type: 'filter', filter: { text: 'a', chosen: { client: ['远帆'] } } }],
])('the board says %j', (message) => expect(boardMessage(message)).toEqual(message));

it.each([
  [{ type: 'ready' }],
  [{ type: 'save' }],
  [{ type: 'showText' }],
  [{ type: 'reveal', uri, span }],
  [{ type: 'asOf', uri }],
  [{ type: 'asOf', uri, day: '2026-05-20' }],
  [{ type: 'lines', uri, first: 0, differing: true }],
  [{ type: 'picture', id: 1, png: new Uint8Array([1]) }],
])('the timeline says %j', (message) => expect(timelineMessage(message)).toEqual(message));

it.each([
  [{ type: 'open', uri: 7, span }],
  [{ type: 'open', uri, span: { start: 8, end: 3 } }],
  [{ type: 'reveal', uri, span: { start: -1, end: 3 } }],
  [{ type: 'lines', uri, first: 0.5, differing: true }],
  [{ type: 'picture', id: 1, png: 'text' }],
  [{ type: 'filter', filter: { text: 1, chosen: {} } }],
  [{ type: 'run', command: 'workbench.action.quit' }],
  [null],
  ['ready'],
])('%j is no message of a page', (message) => {
  expect([boardMessage(message), timelineMessage(message)]).toEqual([undefined, undefined]);
});

it('never fails, whatever a page posts', () => {
  fc.assert(fc.property(fc.anything(), (value) => void [boardMessage(value), timelineMessage(value)]));
});
