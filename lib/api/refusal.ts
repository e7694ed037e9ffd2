/** A request that was refused: its status, and every reason at once. */
export type Refusal = { readonly status: 400 | 401 | 403 | 404 | 412 | 413 | 415 | 422 | 428 | 429 | 503; readonly problems: readonly { readonly at: string; readonly message: string }[] };

export function refuse(status: Refusal['status'], at: string, message: string): Refusal {
  return { status, problems: [{ at, message }] };
}

/** Every refusal has one shape, `{problems: [{at, message}]}`. */
export function refusalResponse({ status, problems }: Refusal): Response {
  return Response.json({ problems }, { status, headers: { 'cache-control': 'no-store' } });
}
