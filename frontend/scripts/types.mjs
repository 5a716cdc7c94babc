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
const made = await format(astToString(await openapi(document)), { parser: 'typescript' });
if (!process.argv.includes('--check')) {
  writeFileSync(types, made);
} else if (!existsSync(types) || readFileSync(types, 'utf8') !== made) {
  console.error('src/api/schema.d.ts is not what the OpenAPI document makes: run `npm run types`.');
  process.exit(1);
}
