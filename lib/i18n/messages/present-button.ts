import { tableOf } from '../tables';

export type PresentButtonMessages = {
  readonly present: string;
  readonly stage: string;
  readonly edit: string;
  readonly capture: string;
  readonly captureHow: string;
  readonly saving: string;
  readonly captured: (n: string) => string;
  readonly refused: (why: string) => string;
  readonly failed: string;
};

/** What of presenting the explore page itself says; the rest comes with the talk. */
export const PRESENT_BUTTON = tableOf('presentButton');
