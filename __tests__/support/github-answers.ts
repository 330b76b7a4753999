/** Answers of GitHub's REST API in the shapes of its documentation, as values. */
const RULESET = { ruleset_source_type: 'Repository', ruleset_source: 'acme/tool', ruleset_id: 42 };

export const PULL_REQUEST = {
  type: 'pull_request',
  ...RULESET,
  parameters: {
    allowed_merge_methods: ['merge', 'squash', 'rebase'],
    dismiss_stale_reviews_on_push: true,
    require_code_owner_review: true,
    require_last_push_approval: false,
    required_approving_review_count: 1,
    required_review_thread_resolution: false,
  },
};

export const STATUS_CHECKS = {
  type: 'required_status_checks',
  ...RULESET,
  parameters: {
    strict_required_status_checks_policy: false,
    do_not_enforce_on_create: false,
    required_status_checks: [{ context: 'governance', integration_id: 15368 }, { context: 'test' }],
  },
};

export const DELETION = { type: 'deletion', ...RULESET };
export const NO_FORCE = { type: 'non_fast_forward', ...RULESET };

/** A branch as readers see it. */
export function branchAnswer(name: string, isProtected: boolean, contexts: readonly string[] = []): unknown {
  return {
    name,
    commit: { sha: '7fd1a60b01f91b314f59955a4e4d4e80d8edf11d' },
    _links: { html: 'https://github.com/acme/tool/tree/main' },
    protected: isProtected,
    protection: {
      enabled: isProtected,
      required_status_checks: { enforcement_level: isProtected ? 'non_admins' : 'off', contexts, checks: [] },
    },
    protection_url: 'https://api.github.com/repos/acme/tool/branches/main/protection',
  };
}

/** The branch protection that administrators see. */
export const PROTECTION = {
  url: 'https://api.github.com/repos/acme/tool/branches/main/protection',
  required_status_checks: { strict: true, contexts: ['governance'], checks: [{ context: 'governance', app_id: null }] },
  required_pull_request_reviews: {
    dismiss_stale_reviews: true,
    require_code_owner_reviews: true,
    required_approving_review_count: 1,
  },
  enforce_admins: { url: 'https://api.github.com/...', enabled: true },
  allow_force_pushes: { enabled: false },
  allow_deletions: { enabled: false },
};

const TAGS = { id: 21, name: 'releases', target: 'tag', source_type: 'Repository', source: 'acme/tool' };
/** A ruleset for tags in the list, which has no rules. */
export const TAG_RULESET = { ...TAGS, enforcement: 'active', created_at: '2026-01-01T00:00:00Z' };
/** The same by its number. */
export const TAG_RULES = {
  ...TAG_RULESET,
  conditions: { ref_name: { include: ['refs/tags/v*'], exclude: [] } },
  rules: [{ type: 'deletion' }, { type: 'update', parameters: { update_allows_fetch_and_merge: false } }],
  current_user_can_bypass: 'never',
};
