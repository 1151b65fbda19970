# METADATA
# title: Classic global web ACLs have rules
# description: A web ACL without rules lets everything through and looks like protection.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/waf_web_acl
# custom:
#   id: aws.waf.classic_web_acl_rules
#   requirement: every WAF global web ACL must have rules
#   severity: MEDIUM
#   category: network exposure
#   resource_types: [aws_waf_web_acl]
#   frameworks:
#     pci_dss: ["1.2.8.44", "1.3.1.49", "1.3.2.49", "1.4.2.47", "1.5.1.43", "6.4.1.11", "6.4.2.11", A1.1.3.43]
#   remediation: Add rules to the web ACL, or move to WAFv2 with its managed rule groups.
package decree.aws.waf.classic_web_acl_rules

import data.decree.tf
import data.decree.value

deny contains tf.finding(web_acl, "must have rules", ["rules"]) if {
	some web_acl in input.resource.aws_waf_web_acl
	value.absent(value.at(web_acl.values, ["rules"], null))
}
