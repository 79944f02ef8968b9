/** Asks the background what evidence would bring to the list. */
import type { Refusal } from '../../contract/messages.ts';
import { type Evidence, joinEvidence } from '../../core/evidence.ts';
import { joinProposals, type Proposal } from '../../core/proposal.ts';
import { failure, type Result, success } from '../../core/result.ts';
import { send } from '../../platform/send.ts';

/** As the background takes in one message. */
const mostInMessage = 20_000;

type Weighed = Result<readonly Proposal[], Refusal | 'unreachable'>;

export async function weigh(evidence: readonly Evidence[], numberId: string): Promise<Weighed> {
  const joined = joinEvidence(evidence);
  const proposals: Proposal[] = [];
  try {
    for (let from = 0; from < joined.length; from += mostInMessage) {
      const part = joined.slice(from, from + mostInMessage);
      const answer = await send({ type: 'weigh-evidence', numberId, evidence: part });
      if (!answer.ok) return answer;
      proposals.push(...answer.value);
    }
  } catch (error) {
    console.error(error);
    return failure('unreachable');
  }
  return success(joinProposals(proposals));
}
