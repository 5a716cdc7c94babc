export interface Violation {
  field: string;
  message: string;
}

/** An answer of the server that is not the one hoped for (RFC 9457), or none at all (status 0). */
export class Problem extends Error {
  readonly status: number;
  readonly type: string;
  readonly title: string;
  readonly detail: string;
  readonly violations: Violation[];
  /** Seconds after which to try again, when the server said so. */
  readonly retryAfter: number | null;

  constructor(body: Partial<Problem> & { status: number }) {
    super(body.detail || body.title || String(body.status));
    this.status = body.status;
    this.type = body.type ?? 'about:blank';
    this.title = body.title ?? '';
    this.detail = body.detail ?? '';
    this.violations = body.violations ?? [];
    this.retryAfter = body.retryAfter ?? null;
  }

  get unreachable() {
    return this.status === 0;
  }

  violation(field: string): string | undefined {
    return this.violations.find((each) => each.field === field || each.field.endsWith(`.${field}`))
      ?.message;
  }
}

export function problemOf(error: unknown): Problem {
  if (error instanceof Problem) return error;
  return new Problem({ status: 0, detail: '' });
}

/** The last part of the problem's type: its code in the server's catalogue. */
export const codeOf = (problem: Problem) => problem.type.split(/[/:#]/).pop() ?? '';
