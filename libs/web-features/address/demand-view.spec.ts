import fc from 'fast-check';
import { demandAddress, readDemandView } from './demand-view.js';

const text = fc.string({ minLength: 1, maxLength: 12 });

it('an address of the intake gives back the view it was made of', () => {
  const view = fc.record({
    plan: fc.option(text),
    text: fc.oneof(fc.constant(''), text),
    mine: fc.boolean(),
    open: fc.option(text),
  });
  fc.assert(
    fc.property(view, (shown) => {
      const { searchParams, pathname } = new URL(demandAddress(shown), 'http://localhost');
      expect([pathname, readDemandView(searchParams)]).toEqual(['/budget/demand', shown]);
    }),
  );
});
