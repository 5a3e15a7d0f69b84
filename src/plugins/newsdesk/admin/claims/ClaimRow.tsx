import type { ListedClaim } from '../../editorial';
import { Table } from '@strapi/strapi/admin';
import { useNavigate } from 'react-router-dom';
import { ClaimCell } from './ClaimCell';
import { claimAddress, type ListMeta } from './listedClaim';

export type ColumnName =
  | 'statement'
  | 'verification'
  | 'attribution'
  | 'source'
  | 'roles'
  | 'sourceTerms'
  | 'about'
  | 'respondent'
  | 'responseSought'
  | 'agency'
  | 'locale'
  | 'headline';

interface RowProps {
  readonly claim: ListedClaim;
  readonly columns: readonly ColumnName[];
  readonly meta: ListMeta;
}

/**
 * A claim in the list. It leads to its story, at the claim. The rest of its properties tell where in the grid
 * it stands: by them the arrow keys find it.
 */
export const ClaimRow = ({ claim, columns, meta, ...place }: RowProps) => {
  const navigate = useNavigate();
  const address = claimAddress(claim, meta);
  return (
    <Table.Row {...place} onClick={() => navigate(address)} style={{ cursor: 'pointer' }}>
      {columns.map((column) => (
        <Table.Cell key={column}>
          <ClaimCell claim={claim} column={column} address={address} />
        </Table.Cell>
      ))}
    </Table.Row>
  );
};
