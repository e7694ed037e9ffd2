/** A file that can't be read, and why: one of the words of lib/import/document.ts. */
export class BadDocument extends Error {
  /** @param {'foreign' | 'locked' | 'unsafe' | 'too-large' | 'too-many-pages' | 'no-text' | 'broken'} why */
  constructor(why) {
    super(why);
    this.why = why;
  }
}
