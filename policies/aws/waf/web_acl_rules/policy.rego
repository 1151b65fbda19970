# METADATA
# title: Web ACLs have rules
# description: A web ACL without rules lets everything through and looks like protection.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/wafv2_web_acl
# custom:
#   id: aws.waf.web_acl_rules
#   aliases: [CKV_AWS_175]
#   requirement: every WAFv2 web ACL must have rules
#   severity: MEDIUM
#   category: network exposure
#   resource_types: [aws_wafv2_web_acl]
#   profiles: [recommended]
#   frameworks:
#     pci_dss: ["6.4.1.8", "6.4.2.8"]
#     aws_ai_security: [AISF-INFRA-03]
#   remediation: Add the `aws_wafv2_web_acl_rule_group_association` that the rule asks for.
#   fix:
#     add_resource:
#       type: aws_wafv2_web_acl_rule_group_association
#       attributes:
#         web_acl_arn: ${self.id}
package decree.aws.waf.web_acl_rules

import data.decree.tf
import data.decree.value

deny contains tf.finding(web_acl, "must have rules", []) if {
	some web_acl in input.resource.aws_wafv2_web_acl
	value.absent(value.at(web_acl.values, ["rule"], null))
	value.absent(value.at(web_acl.values, ["rule_json"], null))
	every web_acl_rule_group_association in possible_web_acl_rule_group_associations(web_acl) {
		item := web_acl_rule_group_association
		value.absent(item)
	}
}

possible_web_acl_rule_group_associations(web_acl) := [candidate |
	some candidate in input.resource.aws_wafv2_web_acl_rule_group_association
	tf.could_refer(value.at(candidate.values, ["web_acl_arn"], null), web_acl)
]
