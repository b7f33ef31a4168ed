import { useLocation } from 'react-router';
import { PLACE, placeOf } from './places.js';
import { LoadingRows } from './states.js';
import { TopBar } from './top-bar.js';

/** The bar of a page that is not known yet, so that its title does not come and go while it loads. */
export function WaitingBar() {
  const place = placeOf(useLocation().pathname);
  return <TopBar title={place ? PLACE[place].label : 'Northing'} />;
}

/** What stands in a page's place while it is read. */
export function PageLoading() {
  return (
    <>
      <WaitingBar />
      <LoadingRows label="The page is loading" />
    </>
  );
}
