# METADATA
# title: Cloud Armor blocks the Log4j lookup
# description: One header is enough to run code in a program with an old Log4j (CVE-2021-44228).
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/google/6.50.0/docs/resources/compute_security_policy
# custom:
#   id: google.compute.armor_log4j
#   aliases: [CKV_GCP_73]
#   requirement: Cloud Armor policies must block the Log4j message lookup
#   severity: MEDIUM
#   category: network exposure
#   resource_types: [google_compute_security_policy]
#   remediation: Add a rule that denies `evaluatePreconfiguredExpr('cve-canary')`.
package decree.google.compute.armor_log4j

import data.decree.tf
import data.decree.value

deny contains tf.finding(security_policy, "must block the Log4j message lookup", ["rule"]) if {
	some security_policy in input.resource.google_compute_security_policy
	value.complete(security_policy.values, ["rule"])
	every rule in value.list(security_policy.values, ["rule"]) {
		not_action_is_one_of_deny_403(rule)
	}
}

not_action_is_one_of_deny_403(rule) if {
	action := value.at(rule, ["action"], null)
	value.known(action)
	not action in ["deny(403)", "deny(404)", "deny(502)"]
}

not_action_is_one_of_deny_403(rule) if {
	expression := value.at(rule, ["match", 0, "expr", 0, "expression"], null)
	value.known(expression)
	not value.matches(expression, `cve-canary`)
}
