import { Box, Typography } from '@strapi/design-system';
import type { SourceCopy } from '../../../editorial';
import { usePanelWords } from '../usePanelWords';

/** What stands above the body of the source: its headline, its summary, and from where it comes. */
export function SourceFields({ source }: { readonly source: SourceCopy }) {
  const say = usePanelWords();
  const fields = (['headline', 'summary', 'dateline'] as const).filter(
    (name) => source[name].trim() !== '',
  );
  return (
    <>
      {fields.map((name) => (
        <Box key={name} data-source={name}>
          <Typography tag="h3" variant="pi" fontWeight="bold" textColor="neutral600">
            {say(`piece.${name}`)}
          </Typography>
          <Typography
            tag="p"
            variant={name === 'headline' ? 'beta' : 'omega'}
            textColor="neutral800"
          >
            {source[name]}
          </Typography>
        </Box>
      ))}
    </>
  );
}
