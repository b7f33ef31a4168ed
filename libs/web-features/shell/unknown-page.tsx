import { MissingState } from './states.js';
import { TopBar } from './top-bar.js';

export function UnknownPage() {
  return (
    <>
      <TopBar title="Northing" documentTitle="Not found" />
      <MissingState title="There is no such page" to="/roadmap" action="Go to Roadmap">
        The address may have been mistyped.
      </MissingState>
    </>
  );
}
