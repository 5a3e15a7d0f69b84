import { lazy, type ComponentType, type LazyExoticComponent } from 'react';
import { Typography } from '@strapi/design-system';
import { useWords } from './words/useWords';

/** Stands where a part could not be fetched: the server is down, or has another panel by now. */
function NotFetched() {
  const say = useWords();
  return (
    <Typography role="alert" textColor="danger600">
      {say('part.missing')}
    </Typography>
  );
}

/**
 * A part of the panel that is fetched when somebody needs it. Where that fails, the page goes on without it,
 * and says so: a form that somebody types in must not be taken down by what stands beside it.
 */
export const lazyPart = <Props extends object>(
  load: () => Promise<{ default: ComponentType<Props> }>,
): LazyExoticComponent<ComponentType<Props>> =>
  lazy(() => load().catch(() => ({ default: NotFetched })));
