import 'server-only';
import { workAsyncStorage } from 'next/dist/server/app-render/work-async-storage.external';
import { after } from 'next/server';

/** Whether a request is being answered. Workers and what `npm run …` starts are outside of any: there Next has no pages to refresh. */
export const isInRequest = (): boolean => workAsyncStorage.getStore() !== undefined;

/** Does something once the response is out, so that no answer takes longer because of it; at once where there is no request. */
export function afterResponse(work: () => Promise<void>): void {
  if (isInRequest()) after(work);
  else void work();
}
