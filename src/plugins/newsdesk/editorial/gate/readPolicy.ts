import * as z from 'zod/mini';
import { fingerprint } from './fingerprint';
import { nearestName } from './nearestName';
import {
  PolicyError,
  type Policy,
  type PolicyProblem,
  type PolicyProblemCode,
  type RuleSetting,
} from './policy';
import { SEVERITIES, type Rule, type Severity } from './rule';
import { RULES } from './rules';

const SEVERITY_LIST = SEVERITIES.map((severity) => `"${severity}"`).join(', ');

/** Collects what is wrong with a configuration, so that one start-up tells all of it. */
class PolicyReader {
  readonly problems: PolicyProblem[] = [];
  readonly #rules: ReadonlyMap<string, Rule>;

  constructor(rules: readonly Rule[]) {
    this.#rules = new Map(rules.map((rule) => [rule.name, rule]));
  }

  read(config: unknown): Map<string, RuleSetting> {
    const settings = new Map<string, RuleSetting>();
    for (const rule of this.#rules.values()) {
      settings.set(rule.name, {
        severity: rule.defaultSeverity,
        options: rule.options.parse({}),
      });
    }
    for (const [name, entry] of this.#readEntries(config)) {
      const rule = this.#rules.get(name);
      if (rule === undefined) this.#refuseRule(name);
      else settings.set(name, this.#readSetting(rule, entry));
    }
    return settings;
  }

  #readEntries(config: unknown): [string, unknown][] {
    if (config === undefined || config === null) return [];
    if (!isRecord(config)) {
      this.#report('policy/not-an-object', null, 'The policy must be an object: { rules: { … } }.');
      return [];
    }
    for (const key of Object.keys(config)) {
      if (key === 'rules') continue;
      const message = `"${key}" is no part of the policy. It has one part: "rules".`;
      this.#report('policy/unknown-key', null, message);
    }
    const { rules } = config;
    if (rules === undefined || rules === null) return [];
    if (isRecord(rules)) return Object.entries(rules);
    const message = 'The policy\'s "rules" must be an object: { "story/credit": "warn", … }.';
    this.#report('policy/not-an-object', null, message);
    return [];
  }

  #refuseRule(name: string): void {
    const nearest = nearestName(name, [...this.#rules.keys()]);
    const hint =
      nearest === null
        ? `The rules are: ${[...this.#rules.keys()].join(', ')}.`
        : `Did you mean "${nearest}"?`;
    this.#report('policy/unknown-rule', name, `There is no rule "${name}". ${hint}`);
  }

  #readSetting(rule: Rule, entry: unknown): RuleSetting {
    const parts: unknown[] = Array.isArray(entry) ? entry : [entry];
    if (parts.length < 1 || parts.length > 2) {
      const message = `"${rule.name}" must be a severity (${SEVERITY_LIST}) or [severity, options].`;
      this.#report('policy/bad-setting', rule.name, message);
    }
    return {
      severity: this.#readSeverity(rule, parts[0]),
      options: this.#readOptions(rule, parts[1] ?? {}),
    };
  }

  #readSeverity(rule: Rule, value: unknown): Severity {
    const severity = SEVERITIES.find((known) => known === value);
    if (severity === undefined) {
      const message = `"${rule.name}" has the severity ${shown(value)}. Allowed: ${SEVERITY_LIST}.`;
      this.#report('policy/bad-severity', rule.name, message);
    } else if (rule.locked && severity !== 'block') {
      const message = `"${rule.name}" cannot be set to "${severity}": it always blocks. Allowed: "block".`;
      this.#report('policy/locked-rule', rule.name, message);
    }
    return severity ?? rule.defaultSeverity;
  }

  #readOptions(rule: Rule, value: unknown): unknown {
    const parsed = rule.options.safeParse(value);
    if (parsed.success) return parsed.data;
    for (const issue of parsed.error.issues) {
      const where = issue.path.length > 0 ? ` "${issue.path.join('.')}"` : 's';
      const message = `"${rule.name}" has a bad option${where}: ${issue.message}.`;
      this.#report('policy/bad-options', rule.name, `${message} ${allowedOptions(rule)}`);
    }
    return rule.options.parse({});
  }

  #report(code: PolicyProblemCode, rule: string | null, message: string): void {
    this.problems.push({ code, rule, message });
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function shown(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value.slice(0, 60));
  return typeof value === 'object' && value !== null ? 'of an object' : String(value);
}

/** Names a rule's options with their defaults. */
function allowedOptions(rule: Rule): string {
  const defaults = Object.entries(rule.options.parse({}) as Record<string, unknown>);
  if (defaults.length === 0) return 'It takes no options.';
  const list = defaults.map(([name, value]) => `${name} (default ${JSON.stringify(value)})`);
  return `Its options: ${list.join(', ')}.`;
}

function deepFreeze<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null) Object.values(value).forEach(deepFreeze);
  return Object.freeze(value);
}

/** Reads a policy over the rules given; `readPolicy` takes those of the house. */
export function readPolicyFor(rules: readonly Rule[], config: unknown): Policy {
  // Only here does anybody read what is wrong with an option; without it zod's mini says "Invalid input".
  z.config(z.locales.en());
  const reader = new PolicyReader(rules);
  const settings = Object.fromEntries(reader.read(config));
  const [first, ...more] = reader.problems;
  if (first !== undefined) throw new PolicyError([first, ...more]);
  return deepFreeze({ rules: settings, fingerprint: fingerprint(settings) });
}

/**
 * Reads the house policy, written as for ESLint:
 *
 *     { rules: { 'story/credit': 'warn', 'claim/in-copy': ['block', { tolerance: 0.1 }] } }
 *
 * @param config - That object; rules that it does not name keep their defaults. Nothing at all, too.
 * @returns Every rule with its severity and options, frozen.
 * @throws PolicyError with every problem: a rule, severity or option that does not exist, a locked
 * rule lowered.
 */
export function readPolicy(config: unknown): Policy {
  return readPolicyFor(RULES, config);
}
