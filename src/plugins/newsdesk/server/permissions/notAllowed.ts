import { errors } from '@strapi/utils';
import { isContentApi } from '../reading/reader';
import { languageOfRequest } from '../refusals/language';
import type { Strapi } from '../strapi';
import type { Permission } from './permissions';

/** One thing that whoever acts may not do, and where it stands. */
export interface Refused {
  readonly permission: Permission;
  readonly path: readonly (string | number)[];
  readonly claimKey?: string | null;
}

const MESSAGES: Readonly<Record<string, Readonly<Record<Permission, string>>>> = {
  en: {
    'sources.read':
      'You may not see who sources are, and not search, filter or sort by it. Leave this field out.',
    'sources.edit':
      'You may not create, change or delete sources. Ask somebody who may, or choose a source that there is.',
    'claims.register':
      'You may not register, change or remove claims. Leave them as they were, or ask somebody who may.',
    'claims.dismiss':
      'You may not dismiss passages, nor change or take back what was dismissed. Leave the dismissals as they were, or ask somebody who may.',
    'claims.exempt':
      'You may not say that nobody has to be asked, nor change the reason or the statement of a claim of which that was said. Choose another state of the response, or ask somebody who may.',
    'stories.kill': 'You may not kill stories, nor clear killed ones. Ask the head of the desk.',
    'claims.verify':
      'You may not call a claim verified, nor change the statement of a verified one. Choose another verification, or ask somebody who may.',
    'embargo.read': 'You may not see stories under embargo.',
  },
  es: {
    'sources.read':
      'No puede ver quiénes son las fuentes, ni buscar, filtrar u ordenar por ello. Quite este campo.',
    'sources.edit':
      'No puede crear, cambiar ni borrar fuentes. Pídalo a quien pueda, o elija una fuente que ya exista.',
    'claims.register':
      'No puede registrar, cambiar ni quitar afirmaciones. Déjelas como estaban, o pídalo a quien pueda.',
    'claims.dismiss':
      'No puede descartar pasajes, ni cambiar o retirar lo descartado. Deje los descartes como estaban, o pídalo a quien pueda.',
    'claims.exempt':
      'No puede decir que no hay que preguntar a nadie, ni cambiar el motivo o el texto de una afirmación de la que se dijo. Elija otro estado de la respuesta, o pídalo a quien pueda.',
    'stories.kill':
      'No puede anular noticias ni levantar su anulación. Pídalo al jefe de la redacción.',
    'claims.verify':
      'No puede dar una afirmación por verificada, ni cambiar el texto de una verificada. Elija otra verificación, o pídalo a quien pueda.',
    'embargo.read': 'No puede ver noticias embargadas.',
  },
};

/**
 * The refusal of somebody who lacks a permission: status 403, every field that it is about, and what to do,
 * in the language of the request.
 *
 * @param refused at least one
 */
export function notAllowed(strapi: Strapi, refused: readonly Refused[]): Error {
  const messages = MESSAGES[languageOfRequest(strapi)] ?? MESSAGES.en!;
  const [first] = refused;
  // Strapi answers any other ForbiddenError without a word of what it says.
  const error = new errors.PolicyError(messages[first!.permission], {
    code: 'newsdesk/not-allowed',
    errors: refused.map(({ permission, path, claimKey = null }) => ({
      // Strapi's edit view marks a field only for errors of exactly this name.
      name: 'ValidationError',
      path: path.map(String),
      message: messages[permission],
      value: '',
      code: 'newsdesk/not-allowed',
      permission,
      claimKey,
    })),
  });
  // After an error of any other name Strapi's edit view takes the form for saved.
  return Object.assign(error as Error, {
    name: isContentApi(strapi) ? 'ForbiddenError' : 'ValidationError',
  });
}
