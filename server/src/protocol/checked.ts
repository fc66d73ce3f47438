/** Server → client: a case was checked again, so what is drawn from it should be asked for anew. */
export const checkedNotification = 'certcase/checked';

export interface CheckedParams {
  readonly uri: string;
  readonly version: number;
}
