import type { ReactNode } from 'react';
import { Filters } from '@strapi/strapi/admin';
import type { ListMeta } from './listedClaim';
import { useFilterOptions } from './useFilterOptions';

export const FilterTrigger = Filters.Trigger;
export const FilterTags = Filters.List;

interface FiltersProps {
  readonly meta: ListMeta;
  readonly children: ReactNode;
}

/** The filters of the list, in Strapi's own popover. */
export const ClaimFilters = ({ meta, children }: FiltersProps) => (
  <Filters.Root options={useFilterOptions(meta)}>
    {children}
    <Filters.Popover />
  </Filters.Root>
);
