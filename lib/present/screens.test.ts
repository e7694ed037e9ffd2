import { describe, expect, it } from 'vitest';
import { seatsOn, type Screen } from './screens';

const screen = (left: number, given: Partial<Screen> = {}): Screen => ({ left, top: 0, width: 1280, height: 720, isPrimary: false, isInternal: false, ...given });
const laptop = screen(0, { isPrimary: true, isInternal: true });
const projector = screen(1280);

describe('the screens of a talk', () => {
  it('give the notes the laptop’s own, and the stage the projector', () => {
    expect(seatsOn([laptop, projector], laptop)).toEqual({ presenter: laptop, stage: projector });
  });
  it('leave the stage where it is when it stands on the projector already', () => {
    expect(seatsOn([laptop, projector], projector)).toEqual({ presenter: laptop, stage: null });
  });
  it('are told by the laptop’s own before the first: a projector may be the first', () => {
    const [own, room] = [screen(1280, { isInternal: true }), screen(0, { isPrimary: true })];
    expect(seatsOn([room, own], own)).toEqual({ presenter: own, stage: room });
    expect(seatsOn([screen(0), projector], projector)).toEqual({ presenter: screen(0), stage: null });
  });
  it('decide nothing where there is one or none', () => {
    expect(seatsOn([laptop], laptop)).toBeNull();
    expect(seatsOn([], laptop)).toBeNull();
  });
});
