/** Name of a request from client to server, which carries the types of what is asked and of what is answered. */
export type RequestName<Params, Answer> = string & {
  readonly types?: (params: Params) => Answer;
};
