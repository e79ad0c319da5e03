// Groups of papers as a table, with bars where they are wanted; behind each row, its papers and their facts.

import { GroupPapersOf } from '../../api/operations.ts';
import { useSpeech } from '../../language/words.ts';
import { Bar } from '../../parts/bar.tsx';
import { JointPapers } from '../../parts/joint-papers.tsx';
import { NodeLink } from '../../parts/node-link.tsx';
import { OpenerHead, OpeningRow } from '../../parts/opening-row.tsx';
import type { Group, GroupsVariables, Key } from './groups.ts';
import type { Question } from './question.ts';

interface GroupTableProps {
  readonly groups: readonly Group[];
  readonly question: Question;
  readonly variables: GroupsVariables;
  readonly hasBars: boolean;
}

/** The groups of one page. */
export function GroupTable({ groups, question, variables, hasBars }: GroupTableProps) {
  const { words } = useSpeech();
  const dimensions = [question.by, ...(question.and === undefined ? [] : [question.and])];
  const heads = dimensions.map((dimension) => words.ask.dimensions[dimension]);
  const most = Math.max(...groups.map(({ papers }) => papers));
  return (
    <div class="table-frame">
      <table>
        <caption class="unseen">{words.search.results}</caption>
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
            <th scope="col" class={hasBars ? 'wide' : 'number'}>
              {words.columns.papers}
            </th>
            <OpenerHead />
          </tr>
        </thead>
        <tbody>
          {groups.map((group, at) => (
            <GroupRow
              key={group.cursor}
              group={group}
              heads={heads}
              before={groups[at - 1]?.cursor ?? variables.after ?? null}
              most={hasBars ? most : undefined}
              variables={variables}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface GroupRowProps {
  readonly group: Group;
  readonly heads: readonly string[];
  /** Where the row before it stands: its own papers are asked for as what comes next. */
  readonly before: string | null;
  /** The papers of the longest bar; without it there are no bars. */
  readonly most: number | undefined;
  readonly variables: GroupsVariables;
}

function GroupRow({ group: { keys, papers }, heads, before, most, variables }: GroupRowProps) {
  const { words, number } = useSpeech();
  const name = keys.map(({ label }) => label).join(', ');
  const { where, by, orderBy, language } = variables;
  const count = most === undefined ? number(papers) : <Bar value={papers} most={most} />;
  return (
    <OpeningRow
      label={name}
      cells={[
        ...keys.map((key, at) => ({ head: heads[at] ?? '', content: <KeyName of={key} /> })),
        { head: words.columns.papers, content: count, style: most === undefined ? 'number' : 'wide' },
      ]}
      behind={() => (
        <JointPapers
          title={name}
          operation={GroupPapersOf}
          variables={{ where: where ?? null, by, orderBy: orderBy ?? null, before, language }}
          papers={({ groupPapers }) => groupPapers?.nodes[0]?.papers}
        />
      )}
    />
  );
}

function KeyName({ of: { label, node } }: { readonly of: Key }) {
  return node === undefined ? <bdi>{label}</bdi> : <NodeLink node={node} />;
}
