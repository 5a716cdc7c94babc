import { type Problem, problemOf } from '../api/problem';
import { t } from '../i18n';

/** A form on its way to the server: busy, then done or with a reason why not. */
export class Saving {
  busy = $state(false);
  problem = $state.raw<Problem | null>(null);

  get reason(): string {
    if (!this.problem) return '';
    return this.problem.unreachable ? t('failed.unreachable') : this.problem.message;
  }

  /** Whether it went well. */
  async run(action: () => Promise<void>): Promise<boolean> {
    this.busy = true;
    this.problem = null;
    try {
      await action();
      return true;
    } catch (error) {
      this.problem = problemOf(error);
      return false;
    } finally {
      this.busy = false;
    }
  }
}
