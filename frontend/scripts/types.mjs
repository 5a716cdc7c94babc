// Makes src/api/schema.d.ts from the committed OpenAPI document; with --check only compares.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import openapi, { astToString } from 'openapi-typescript';
import { format } from 'prettier';

const document = new URL('../../src/main/openapi/openapi.json', import.meta.url);
const types = new URL('../src/api/schema.d.ts', import.meta.url);

if (!existsSync(document)) {
  console.log('No OpenAPI document yet: nothing to make types from.');
  process.exit(0);
}
const made = await format(astToString(await openapi(whole(document))), { parser: 'typescript' });
if (!process.argv.includes('--check')) {
  writeFileSync(types, made);
} else if (!existsSync(types) || readFileSync(types, 'utf8') !== made) {
  console.error('src/api/schema.d.ts is not what the OpenAPI document makes: run `npm run types`.');
  process.exit(1);
}

/** The document leaves out the parts of a path that the server reads by itself, such as the slug. */
function whole(document) {
  const api = JSON.parse(readFileSync(document, 'utf8'));
  for (const [path, item] of Object.entries(api.paths)) {
    const operations = Object.values(item).filter((each) => each.responses);
    for (const [, name] of path.matchAll(/{(\w+)}/g)) {
      const said = ({ parameters = [] }) => parameters.some((each) => each.name === name);
      const parameter = { name, in: 'path', required: true, schema: { type: 'string' } };
      for (const operation of said(item) ? [] : operations.filter((each) => !said(each))) {
        operation.parameters = [...(operation.parameters ?? []), parameter];
      }
    }
  }
  return api;
}
