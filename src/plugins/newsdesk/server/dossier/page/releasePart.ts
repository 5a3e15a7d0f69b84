import type { Ninjs } from '../../../editorial/wire/release';
import type { RecordedChecks } from '../../ledger/record';
import type { DossierRelease, DossierSource } from '../dossier';
import { claimPart } from './claimPart';
import { html, NOTHING, type Html } from './html';
import { line, type Manner } from './manner';

/** One release: what went out, when, by whom, and what the checks said of it. */
export function releasePart(
  release: DossierRelease,
  sources: ReadonlyMap<string, DossierSource>,
  manner: Manner,
): Html {
  const { record, hash, broken } = release;
  const { say } = manner;
  const title = [
    say(`kind.${record.kind}`),
    manner.languageName(record.locale),
    say('version', { version: record.version }),
  ];
  return html`<article class="entry">
    <h3>${title.filter(Boolean).join(' · ')}</h3>
    ${broken === null ? NOTHING : html`<p class="bad">${say('broken', { code: broken })}</p>`}
    <dl>
      ${line(manner, 'at', manner.time(record.at))} ${line(manner, 'by', manner.who(record.by))}
      ${line(manner, 'door', record.door === 'server' ? null : manner.door(record.door))}
      ${line(manner, 'note', record.note)}
      ${line(manner, 'embargo', manner.time(record.embargoedUntil))}
    </dl>
    ${record.restricted ? html`<p class="about">${say('restricted')}</p>` : NOTHING}
    ${record.story === null
      ? html`<p class="about">${say('withheld')}</p>`
      : copyPart(record.story, manner)}
    ${claimsPart(release, sources, manner)}
    ${record.checks ? checksPart(record.checks, manner) : NOTHING}
    <p class="about">
      ${say('release', { sequence: record.sequence })}<br />
      ${say('hash')}: <code>${hash}</code><br />
      ${say('previous')}: <code>${record.previous}</code>
    </p>
  </article>`;
}

interface RoledText {
  readonly role?: string;
  readonly contentType?: string;
  readonly value?: unknown;
  readonly name?: unknown;
}

/** The first text of a list of a released document that is of its kind. */
function textIn(list: unknown, fits: (text: RoledText) => boolean): string {
  const found = Array.isArray(list) ? (list as RoledText[]).find(fits) : undefined;
  const words = found?.value ?? found?.name;
  return typeof words === 'string' ? words : '';
}

const stringIn = (value: unknown): string => (typeof value === 'string' ? value : '');

/** The copy in plain text: what a database was made to hold runs in no browser. */
function copyPart(story: Ninjs, manner: Manner): Html {
  const { headlines, descriptions, bodies, infoSources, by, located } = story;
  const body = textIn(
    bodies,
    ({ role, contentType }) => role === 'main' && contentType === 'text/plain',
  );
  const headline = textIn(headlines, () => true);
  if (headline === '' && body === '') return NOTHING;
  return html`<p class="headline">${headline}</p>
    <dl>
      ${line(
        manner,
        'summary',
        textIn(descriptions, ({ role }) => role === 'summary'),
      )}
      ${line(manner, 'byline', stringIn(by))}
      ${line(
        manner,
        'dateline',
        textIn(bodies, ({ role }) => role === 'dateline') || stringIn(located),
      )}
      ${line(
        manner,
        'credit',
        textIn(infoSources, ({ role }) => role === 'credit'),
      )}
    </dl>
    <h4>${manner.say('copy')}</h4>
    <div class="copy">${body}</div>`;
}

function claimsPart(
  { record: { claims, grounds } }: DossierRelease,
  sources: ReadonlyMap<string, DossierSource>,
  manner: Manner,
): Html {
  if (claims.length === 0) return NOTHING;
  return html`<h4>${manner.say('claims', { count: claims.length })}</h4>
    <ol>
      ${claims.map((claim, index) => claimPart(claim, grounds?.[index], sources, manner))}
    </ol>`;
}

function checksPart(
  { verdict, violations, policy, dismissals }: RecordedChecks,
  manner: Manner,
): Html {
  const { say } = manner;
  return html`<h4>${say('checks')}</h4>
    <dl>
      ${line(manner, 'verdict', say(`verdict.${verdict}`))}
      ${line(manner, 'policy', html`<code>${policy}</code>`)}
      ${line(
        manner,
        'violations',
        violations
          .map(({ code, severity, path }) =>
            `${code} (${manner.houseWord('severity', severity)}) ${path.join('.')}`.trim(),
          )
          .join('; '),
      )}
    </dl>
    ${dismissals.length === 0
      ? NOTHING
      : html`<h4>${say('dismissals')}</h4>
          <ul>
            ${dismissals.map(({ passage, reason, dismissedBy, dismissedAt }) => {
              const values = {
                passage,
                reason,
                by: manner.who(dismissedBy),
                at: manner.time(dismissedAt),
              };
              return html`<li>${say('dismissed', values)}</li>`;
            })}
          </ul>`}`;
}
