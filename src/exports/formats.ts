// The one list of export formats.

import { bibtex } from './bibtex.ts';
import { cslJson } from './csl-json.ts';
import type { ExportFormat } from './export-format.ts';
import { graphml } from './graphml.ts';
import { jsonLd } from './json-ld.ts';
import { jsonLines } from './jsonl.ts';
import { neo4jCsv } from './neo4j-csv.ts';
import { tables } from './tables.ts';

/** The export formats. To add one, write its file and name it here. */
export const exportFormats: readonly ExportFormat[] = [jsonLines, neo4jCsv, graphml, jsonLd, bibtex, cslJson, tables];
