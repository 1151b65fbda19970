# METADATA
# title: Classic regional web ACLs keep logs
# description: Only the log tells what was blocked and what was let through.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/wafregional_web_acl
# custom:
#   id: aws.waf.regional_web_acl_logging
#   requirement: every WAF regional web ACL must have logging enabled
#   severity: MEDIUM
#   category: logging
#   resource_types: [aws_wafregional_web_acl]
#   remediation: Name a delivery stream in `log_destination` of `logging_configuration`.
package decree.aws.waf.regional_web_acl_logging

import data.decree.tf
import data.decree.value

deny contains tf.finding(web_acl, "must have logging enabled", ["logging_configuration", 0, "log_destination"]) if {
	some web_acl in input.resource.aws_wafregional_web_acl
	value.absent(value.at(web_acl.values, ["logging_configuration", 0, "log_destination"], null))
}
