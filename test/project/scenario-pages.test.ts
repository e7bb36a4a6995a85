import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { scenarioFileSchema } from '../../src/job/scenario-file';
import { parseScenarioFile } from '../../src/job/scenario-file-text';
import { columnMeanings, mappingSchema } from '../../src/region/mapping';

const page = (name: string) => readFileSync(join(__dirname, '../../docs', name), 'utf8');

describe.each(['scenariofil.md', 'scenario-file.md'])('%s', (name) => {
  const text = page(name);

  test('shows an example that is read as it stands', () => {
    const example = /```yaml\n([\s\S]*?)```/.exec(text)![1]!;
    const parsed = parseScenarioFile(example, name);
    expect(parsed.scenarios?.map(({ id }) => id)[0]).toBe('stay');
    expect(parsed.reading?.sheets?.[0]?.columns).toEqual({ E: 'points' });
  });

  test('shows examples of every part that are read as they stand', () => {
    const examples = [...text.matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, example]) => example!);
    expect(examples.length).toBeGreaterThanOrEqual(3);
    for (const example of examples) expect(parseScenarioFile(example, name).schema).toBe(1);
  });

  test('names every key of the file, of the reading and every meaning of a column', () => {
    const wanted = [
      ...Object.keys(scenarioFileSchema.shape),
      ...Object.keys(mappingSchema.shape),
      ...columnMeanings.filter((meaning) => meaning !== 'subunit'),
    ];
    expect(wanted.filter((key) => !text.includes(`\`${key}\``))).toEqual([]);
  });
});
