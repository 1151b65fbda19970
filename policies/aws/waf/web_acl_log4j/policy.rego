# METADATA
# title: Web ACLs block known bad inputs
# description: The managed rules against known bad inputs stop Log4Shell and its kind before the application sees them.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/wafv2_web_acl
# custom:
#   id: aws.waf.web_acl_log4j
#   aliases: [CKV_AWS_192]
#   requirement: WAFv2 web ACLs must protect against Log4j
#   severity: MEDIUM
#   category: network exposure
#   resource_types: [aws_wafv2_web_acl]
#   remediation: Add the managed rule group `AWSManagedRulesKnownBadInputsRuleSet` to the web ACL.
package decree.aws.waf.web_acl_log4j

import data.decree.tf
import data.decree.value

deny contains tf.finding(web_acl, "must have the rules against Log4j attacks", ["rule"]) if {
	some web_acl in input.resource.aws_wafv2_web_acl
	value.complete(web_acl.values, ["rule"])
	every rule in value.list(web_acl.values, ["rule"]) {
		not_statement_0_managed_rule_group_statement(rule)
	}
}

not_statement_0_managed_rule_group_statement(rule) if {
	name := value.at(rule, ["statement", 0, "managed_rule_group_statement", 0, "name"], null)
	value.known(name)
	name != "AWSManagedRulesKnownBadInputsRuleSet"
}

not_statement_0_managed_rule_group_statement(rule) if {
	value.present(value.at(rule, ["override_action", 0, "count"], null))
}
