import { pickDrawing } from './pick-drawing';
import { showEvidence } from './show-evidence';
import { takeTheme } from './take-theme';
import { tellHeight } from './tell-height';

/**
 * What an embedded figure does by itself. scripts/build-embed.ts makes it the script that every such file holds; without
 * the script the figure, its key, table and sentences are all there.
 */
export function runEmbed(): void {
  const figure = document.querySelector('figure');
  const stage = document.querySelector('.stage');
  if (figure === null || stage === null) return;
  const drawing = pickDrawing(stage);
  showEvidence(stage, figure.dataset['view'] === 'stances' ? 'rows' : 'time');
  takeTheme();
  tellHeight(figure, drawing.fit);
}
