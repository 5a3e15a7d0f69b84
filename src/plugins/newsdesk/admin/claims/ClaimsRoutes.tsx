import { Route, Routes } from 'react-router-dom';
import { ClaimsPage } from './ClaimsPage';
import { SourcePage } from './SourcePage';

/** The pages below *Claims*: the list, and what rests on one source. */
const ClaimsRoutes = () => (
  <Routes>
    <Route index element={<ClaimsPage />} />
    <Route path="sources/:documentId" element={<SourcePage />} />
  </Routes>
);

export default ClaimsRoutes;
