import type { PresentButtonMessages } from '../../messages/present-button';

export const PRESENT_BUTTON: PresentButtonMessages = {
  present: 'Present', stage: 'Give the talk', edit: 'Edit the talk', capture: 'Capture this as a scene', captureHow: 'With its filters, its selection and its zoom.',
  saving: 'Saving…', captured: (n) => `Captured as scene ${n}.`, refused: (why) => `Not saved: ${why}`, failed: 'The server does not answer; nothing was captured.',
};
