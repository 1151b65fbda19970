# METADATA
# title: Classic global web ACLs keep logs
# description: Only the log tells what was blocked and what was let through.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/waf_web_acl
# custom:
#   id: aws.waf.classic_web_acl_logging
#   aliases: [CKV_AWS_176]
#   requirement: every WAF global web ACL must have logging enabled
#   severity: MEDIUM
#   category: logging
#   resource_types: [aws_waf_web_acl]
#   frameworks:
#     soc2: [cc_a_1_1, pi_1_2]
#     pci_dss:
#       ["10.2.1.1.37", "10.2.1.2.31", "10.2.1.3.31", "10.2.1.31", "10.2.1.4.31", "10.2.1.5.31", "10.2.1.6.31",
#        "10.2.1.7.31", "10.2.2.31", "10.3.1.31", "10.6.3.42", "5.3.4.36", A1.2.1.36]
#   remediation: Name a delivery stream in `log_destination` of `logging_configuration`.
package decree.aws.waf.classic_web_acl_logging

import data.decree.tf
import data.decree.value

deny contains tf.finding(web_acl, "must have logging enabled", ["logging_configuration", 0, "log_destination"]) if {
	some web_acl in input.resource.aws_waf_web_acl
	value.absent(value.at(web_acl.values, ["logging_configuration", 0, "log_destination"], null))
}
