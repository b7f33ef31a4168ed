import { readMappingFile } from './read-mapping-file.js';

describe('a mapping file', () => {
  it('is read when it says what it is', () => {
    const text = JSON.stringify({ format: 'northing.mapping/1', name: 'KEP', columns: [] });
    expect(readMappingFile(text)).toEqual({ kind: 'mapping', mapping: JSON.parse(text) as unknown });
  });
  it.each([
    ['not JSON', '{'],
    ['nothing', 'null'],
    ['another document', '{"format":"northing.plan/1"}'],
    ['half a mapping', '{"format":"northing.mapping/1","name":"x"}'],
  ])('is refused when it is %s', (_, text) => {
    expect(readMappingFile(text).kind).toBe('refused');
  });
});
