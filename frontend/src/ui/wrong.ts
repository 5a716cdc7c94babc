import { tick } from 'svelte';

/** To the first field that says what is wrong with it: on a small screen it is far above the button. */
export async function toFirstWrong(form: Pick<Element, 'querySelector'> | null): Promise<void> {
  await tick();
  form?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
}
