# METADATA
# title: Web ACLs keep logs
# description: Only the log tells what was blocked and what was let through.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/wafv2_web_acl
# custom:
#   id: aws.waf.web_acl_logging
#   aliases: [CKV2_AWS_31]
#   requirement: every WAFv2 web ACL must have logging enabled
#   severity: MEDIUM
#   category: logging
#   resource_types: [aws_wafv2_web_acl]
#   frameworks:
#     soc2: [cc_a_1_1, pi_1_2]
#     pci_dss:
#       ["10.2.1.1.35", "10.2.1.2.30", "10.2.1.3.30", "10.2.1.30", "10.2.1.4.30", "10.2.1.5.30", "10.2.1.6.30",
#        "10.2.1.7.30", "10.2.2.30", "10.3.1.30", "10.6.3.40", "5.3.4.35", A1.2.1.35]
#     aws_ai_security: [AISF-INFRA-03]
#   remediation: Add the `aws_wafv2_web_acl_logging_configuration` that the rule asks for.
#   fix:
#     add_resource:
#       type: aws_wafv2_web_acl_logging_configuration
#       attributes:
#         resource_arn: ${self.id}
package decree.aws.waf.web_acl_logging

import data.decree.tf
import data.decree.value

deny contains tf.finding(web_acl, "must have logging enabled", []) if {
	some web_acl in input.resource.aws_wafv2_web_acl
	every web_acl_logging_configuration in possible_web_acl_logging_configurations(web_acl) {
		item := web_acl_logging_configuration
		value.absent(item)
	}
}

possible_web_acl_logging_configurations(web_acl) := [candidate |
	some candidate in input.resource.aws_wafv2_web_acl_logging_configuration
	tf.could_refer(value.at(candidate.values, ["resource_arn"], null), web_acl)
]
