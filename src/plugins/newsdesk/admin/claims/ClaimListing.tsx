import { Layouts, Pagination, SearchInput, Table } from '@strapi/strapi/admin';
import { Flex, VisuallyHidden } from '@strapi/design-system';
import type { ClaimListWord } from './words';
import { useClaimListWords } from './useClaimListWords';
import { ClaimFilters, FilterTags, FilterTrigger } from './ClaimFilters';
import { ClaimRow, type ColumnName } from './ClaimRow';
import type { ClaimList, ListMeta } from './listedClaim';
import { SortHeader } from './SortHeader';

interface ListingProps {
  readonly list: ClaimList;
  /** Another answer is on its way. */
  readonly isAsking: boolean;
  readonly isNarrowed: boolean;
  readonly columns: readonly ColumnName[];
}

/** A list of claims with its search, filters, order and pages, as Strapi's own lists have them. */
export const ClaimListing = (props: ListingProps) => {
  const say = useClaimListWords();
  const { meta } = props.list;
  const { total, pageCount } = meta.pagination;
  return (
    <>
      <ListActions meta={meta} />
      <Layouts.Content>
        <VisuallyHidden role="status">
          {props.isAsking ? '' : say('found', { count: total })}
        </VisuallyHidden>
        <Flex gap={4} direction="column" alignItems="stretch">
          <ClaimTable {...props} />
          <Pagination.Root defaultPageSize={20} total={total} pageCount={pageCount}>
            <Pagination.PageSize />
            <Pagination.Links />
          </Pagination.Root>
        </Flex>
      </Layouts.Content>
    </>
  );
};

const ListActions = ({ meta }: { readonly meta: ListMeta }) => {
  const say = useClaimListWords();
  return (
    <ClaimFilters meta={meta}>
      <Layouts.Action
        startActions={
          <>
            <SearchInput label={say('search')} placeholder={say('search')} />
            <FilterTrigger />
            <FilterTags />
          </>
        }
      />
    </ClaimFilters>
  );
};

/** Told of every claim; the others are left out where nobody may read them. */
const ALWAYS_READABLE: ReadonlySet<ColumnName> = new Set(['locale', 'roles']);
const UNSORTED: ReadonlySet<ColumnName> = new Set(['roles', 'sourceTerms']);

const ClaimTable = ({ list: { data, meta }, isAsking, isNarrowed, columns }: ListingProps) => {
  const say = useClaimListWords();
  const shown = columns.filter(
    (column) => ALWAYS_READABLE.has(column) || meta.columns.includes(column),
  );
  const headers = shown.map((name) => {
    const label: ClaimListWord = `column.${name}`;
    return { name, label: say(label), isSortable: !UNSORTED.has(name) };
  });
  return (
    <Table.Root rows={[...data]} headers={headers} isLoading={isAsking && data.length === 0}>
      <Table.Content>
        <Table.Head>
          {headers.map((header) => (
            <SortHeader key={header.name} {...header} />
          ))}
        </Table.Head>
        <Table.Loading />
        <Table.Empty content={say(isNarrowed ? 'noneFound' : 'none')} />
        <Table.Body>
          {data.map((claim) => (
            <ClaimRow key={claim.id} claim={claim} columns={shown} meta={meta} />
          ))}
        </Table.Body>
      </Table.Content>
    </Table.Root>
  );
};
