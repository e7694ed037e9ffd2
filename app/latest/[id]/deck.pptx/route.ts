import { deckPptx } from '@/components/present/deck-pptx';
import { deckFile } from '@/components/present/deck-file';

type Context = { readonly params: Promise<{ readonly id: string }> };

/** A dossier's talk as a presentation for PowerPoint and its like. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { id } = await params;
  return deckFile(request, id, { extension: 'pptx', type: 'application/vnd.openxmlformats-officedocument.presentationml.presentation', make: deckPptx });
}
