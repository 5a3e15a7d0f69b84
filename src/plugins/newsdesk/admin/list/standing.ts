/** How one language of a story stands, as `GET /newsdesk/standing/:uid` tells. */
export interface Standing {
  readonly locale: string | null;
  readonly fixes: number;
  readonly warnings: number;
  readonly awaiting: number;
  readonly replyBy: string | null;
}

export interface Standings {
  /** By document. */
  readonly data: Readonly<Record<string, readonly Standing[]>>;
  readonly meta: { readonly timeZone: string };
}
