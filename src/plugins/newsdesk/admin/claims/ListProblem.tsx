import { Page } from '@strapi/strapi/admin';
import { useClaimListWords } from './useClaimListWords';

const BAD_REQUEST = 400;
const FORBIDDEN = 403;
const NOT_FOUND = 404;

/** Says why there is no list. */
export const ListProblem = ({ status }: { readonly status: number }) => {
  const say = useClaimListWords();
  if (status === FORBIDDEN) return <Page.NoPermissions />;
  if (status === NOT_FOUND) return <Page.NoData content={say('noSource')} />;
  if (status === BAD_REQUEST) return <Page.Error content={say('badAddress')} />;
  return <Page.Error />;
};
