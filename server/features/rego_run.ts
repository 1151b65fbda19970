import { LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import type { z } from 'zod';
import {
  DocumentParams,
  evaluateRequest,
  explainRequest,
  RuleParams,
  TestParams,
  TestsParams,
  testRequest,
  testsRequest,
  traceRequest,
} from '../rego/protocol.ts';
import { evaluateRule } from '../rego/run/evaluate.ts';
import { runTests, testsIn } from '../rego/run/tests.ts';
import { traceRule } from '../rego/run/trace.ts';
import type { Context, Feature } from './feature.ts';

/** Runs Rego where it is written: evaluates a rule, tells how it went, runs tests, explains a policy. */
export const regoRun: Feature = {
  name: 'rego run',

  start(context) {
    const { connection } = context;
    const handlers = [
      connection.onRequest(evaluateRequest, answering(context, RuleParams, evaluateRule)),
      connection.onRequest(traceRequest, answering(context, RuleParams, traceRule)),
      connection.onRequest(testsRequest, answering(context, TestsParams, testsIn)),
      connection.onRequest(testRequest, answering(context, TestParams, runTests)),
      connection.onRequest(
        explainRequest,
        answering(context, DocumentParams, async (_, params) => {
          // What reads sentences is large, and few ask for it.
          const { explainDocument } = await import('../rego/run/explain.ts');
          return explainDocument(context, params);
        }),
      ),
    ];
    return {
      dispose() {
        for (const handler of handlers) handler.dispose();
      },
    };
  },
};

/** Answers what an editor asks in the right shape. */
function answering<P, R>(context: Context, shape: z.ZodType<P>, answer: (context: Context, params: P) => Promise<R>) {
  return async (sent: unknown): Promise<R | ResponseError> => {
    const params = shape.safeParse(sent);
    return params.success
      ? answer(context, params.data)
      : new ResponseError(LSPErrorCodes.RequestFailed, params.error.message);
  };
}
