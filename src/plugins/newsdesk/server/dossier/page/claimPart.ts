import type { WireClaim } from '../../../editorial/wire/wireStory';
import type { RecordedGrounds } from '../../ledger/record';
import type { DossierSource } from '../dossier';
import { html, NOTHING, type Html } from './html';
import { line, type Manner } from './manner';

/** One claim of a release, with what it rested on where that may be told. */
export function claimPart(
  claim: WireClaim,
  grounds: RecordedGrounds | undefined,
  sources: ReadonlyMap<string, DossierSource>,
  manner: Manner,
): Html {
  return html`<li class="claim">
    <strong>${claim.statement}</strong>
    <dl>
      ${line(manner, 'verification', manner.houseWord('verification', claim.verification))}
      ${line(manner, 'verificationNote', claim.verificationNote)}
      ${line(manner, 'attribution', claim.attribution)} ${line(manner, 'about', claim.about)}
      ${line(manner, 'responseSought', manner.houseWord('responseSought', claim.responseSought))}
      ${line(manner, 'respondent', claim.respondent)}
      ${line(manner, 'soughtAt', manner.time(claim.soughtAt))}
      ${line(manner, 'channel', manner.houseWord('channel', claim.channel))}
      ${line(manner, 'replyBy', manner.time(claim.replyBy))}
      ${line(manner, 'response', claim.response)}
      ${line(manner, 'noResponseReason', claim.noResponseReason)}
      ${grounds ? groundsPart(grounds, sources, manner) : NOTHING}
    </dl>
  </li>`;
}

const groundsPart = (
  { sources: recorded, sourceTerms, evidence }: RecordedGrounds,
  sources: ReadonlyMap<string, DossierSource>,
  manner: Manner,
): Html =>
  html` ${line(
    manner,
    'sources',
    recorded
      .map(({ id, publicDescription }) => calledIn(sources.get(id), publicDescription))
      .join('; '),
  )}
  ${line(manner, 'sourceTerms', manner.houseWord('sourceTerms', sourceTerms))}
  ${line(
    manner,
    'evidence',
    evidence
      .map(({ kind, description, url }) =>
        [`${manner.houseWord('kind', kind)}: ${description}`, url].filter(Boolean).join(' '),
      )
      .join('; '),
  )}`;

/** What the release itself called a source, with who it is where that may be told. */
const calledIn = (source: DossierSource | undefined, described: string): string =>
  source?.identity?.name ? `${described} (${source.identity.name})` : described;
