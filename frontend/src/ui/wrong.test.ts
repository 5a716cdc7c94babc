import { expect, it, vi } from 'vitest';
import { toFirstWrong } from './wrong';

it('goes to the first field that is said to be wrong, once the screen says so', async () => {
  const field = { focus: vi.fn() };
  const form = { querySelector: vi.fn(() => field) };
  const gone = toFirstWrong(form as unknown as HTMLFormElement);
  expect(form.querySelector).not.toHaveBeenCalled();
  await gone;
  expect(form.querySelector).toHaveBeenCalledWith('[aria-invalid="true"]');
  expect(field.focus).toHaveBeenCalledOnce();
});

it('stays where it is when nothing is wrong', async () => {
  await toFirstWrong({ querySelector: () => null });
  await toFirstWrong(null);
});
