// Two readings of the list under way: what was asked for last is what the user sees.
import { expect, it } from 'vitest';
import { type Answer, type Answers, listOf, office, openSidebar, working } from '../kit/sidebarPage.ts';

const FIRST = office({ id: 'E001', name: '見本ケアプランセンター' });
const SECOND = office({ id: 'E002', name: '例示クリニック' });
const dueList = (...ids: string[]) =>
  listOf([FIRST, SECOND], {
    due: ids.map((id) => ({ id, reasons: [{ kind: 'promised' as const, days: 4 }] })),
  });

it('an answer that comes late does not bring back what has been done since', async () => {
  let answerLate = (_: Answer) => {};
  const late = new Promise<Answer>((resolve) => {
    answerLate = resolve;
  });
  // Before anything is done; after the first office, which comes late; after the second.
  const lists: (Answer | Promise<Answer>)[] = [
    { value: dueList('E001', 'E002') },
    late,
    { value: dueList() },
  ];
  const answers: Answers = (call) => {
    if (call.name === 'listOffices') return lists.shift() ?? 'never';
    if (call.name === 'postponeOffice') return { value: { ...(call.argument as object), before: null } };
    return working(dueList())(call);
  };
  const { page } = await openSidebar(answers);
  try {
    for (const { name } of [FIRST, SECOND]) {
      const item = page.locator('.offices > li', { hasText: name });
      await item.getByRole('button', { name: `${name}のほかの操作` }).click();
      await item.getByRole('button', { name: '明日', exact: true }).click();
      await page.getByText(`${name}の次回予定日を11月6日（金）にしました。`).waitFor();
    }
    await page.getByText('今日の連絡はすべて済んでいます。').waitFor();

    answerLate({ value: dueList('E002') });
    // Answers come in their order: once this one is here, so is the late one.
    await page.evaluate(async () => {
      await (window as unknown as { askServer(name: string): Promise<unknown> }).askServer('nothing');
      await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
    });
    expect(await page.getByText('今日の連絡はすべて済んでいます。').isVisible()).toBe(true);
  } finally {
    await page.close();
  }
});
