import { claim } from './claim';
import { dateline } from './dateline';
import { dismissal } from './dismissal';
import { evidence } from './evidence';

/** The components that the plugin brings to any project. */
export const components = [claim, dateline, evidence, dismissal];
