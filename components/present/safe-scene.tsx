'use client';

import { Component, type ReactNode } from 'react';

type SafeSceneProps = { /** A new place gets a new chance. */ readonly place: string; readonly instead: ReactNode; readonly onFail?: () => void; readonly children: ReactNode };
type State = { readonly failedAt: string | null };

/** Shows something else where a scene can't be drawn: never a white screen. React catches errors in a class and nowhere else. */
export class SafeScene extends Component<SafeSceneProps, State> {
  override state: State = { failedAt: null };

  static getDerivedStateFromError(): Partial<State> {
    return { failedAt: '' };
  }

  static getDerivedStateFromProps({ place }: SafeSceneProps, { failedAt }: State): Partial<State> | null {
    if (failedAt === '') return { failedAt: place };
    return failedAt !== null && failedAt !== place ? { failedAt: null } : null;
  }

  override componentDidCatch(): void {
    this.props.onFail?.();
  }

  override render(): ReactNode {
    return this.state.failedAt === null ? this.props.children : this.props.instead;
  }
}
