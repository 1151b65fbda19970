# METADATA
# title: Classic regional web ACLs have rules
# description: A web ACL without rules lets everything through and looks like protection.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/wafregional_web_acl
# custom:
#   id: aws.waf.regional_web_acl_rules
#   requirement: every WAF regional web ACL must have rules
#   severity: MEDIUM
#   category: network exposure
#   resource_types: [aws_wafregional_web_acl]
#   frameworks:
#     pci_dss: ["1.2.8.47", "1.3.1.52", "1.3.2.52", "1.4.2.50", "1.5.1.46", "6.4.1.14", "6.4.2.14", A1.1.3.46]
#   remediation: Add rules to the web ACL, or move to WAFv2 with its managed rule groups.
package decree.aws.waf.regional_web_acl_rules

import data.decree.tf
import data.decree.value

deny contains tf.finding(web_acl, "must have rules", ["rule"]) if {
	some web_acl in input.resource.aws_wafregional_web_acl
	value.absent(value.at(web_acl.values, ["rule"], null))
}
