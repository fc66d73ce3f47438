/**
 * A copy of plain data that shares no string with the text that it was read from: a slice of a text keeps all of it in
 * memory for as long as the slice lives.
 */
export function detached<Data>(data: Data): Data {
  return JSON.parse(JSON.stringify(data)) as Data;
}
